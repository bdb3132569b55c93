import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { run } from './process.ts'

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` into the host's folder, with the libraries and the fonts it
 * brings, so that no system package is needed. The package is there for Linux on x64 only; elsewhere this does nothing.
 */
export async function extractChromium(folder: string): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  const to = chromiumIn(folder)
  await mkdir(to, { recursive: true })
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  // The package unpacks to the folder for temporary files, and its libraries only where it believes to run on AWS.
  const env = { ...process.env, TMPDIR: to, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env })
  await cp(join(folder, 'node_modules/dejavu-fonts-ttf/ttf'), join(to, 'fonts/fonts'), { recursive: true })
  await writeFile(join(to, 'fonts/fonts.conf'), fontSettings)
}

/** Starts the unpacked Chromium, or the installed Chrome where there is none. It can reach this machine only. */
export async function launchChromium(folder: string): Promise<Browser> {
  const unpacked = join(chromiumIn(folder), 'chromium')
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({
    ...(existsSync(unpacked) ? { executablePath: unpacked, env: environment(folder) } : { channel: 'chrome' }),
    // Whoever launches it closes it, on signals as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--font-render-hinting=none'],
  })
}

function environment(folder: string): NodeJS.ProcessEnv {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(chromiumIn(folder), 'al2023/lib')]
  return {
    ...process.env,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(chromiumIn(folder), 'fonts'),
  }
}

function chromiumIn(folder: string): string {
  return join(folder, 'chromium')
}
