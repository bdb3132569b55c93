import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

interface TestRun {
  /** Of the page that runs the tests. */
  readonly address: string
  /** A folder for what is worth a look afterwards. */
  readonly output: string
  /** Rejects when it is no use to wait any longer. */
  readonly aborted: Promise<never>
}

/**
 * Opens the editor in a headless browser and waits for the tests in its extension host. Of what they print with
 * `console.log`, `tests: TEXT` is printed here and `screenshot: NAME` makes a picture of the window, `screenshots/NAME.png`
 * in the output folder; that and all else that the editor says goes to `vscode.log` there.
 * Returns the exit code of the tests.
 */
export async function runTestsInBrowser(hostFolder: string, { address, output, aborted }: TestRun): Promise<number> {
  const screenshots = join(output, 'screenshots')
  await rm(screenshots, { recursive: true, force: true })
  await mkdir(screenshots, { recursive: true })
  const log = createWriteStream(join(output, 'vscode.log'))
  const browser = await launchChromium(hostFolder)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      const text = values.map(String).join(' ')
      log.write(`[${type}] ${text}\n`)
      if (text.startsWith('tests: ')) console.log(text.slice('tests: '.length))
      const name = /^screenshot: ([\w-]+)$/.exec(text)?.[1]
      if (name !== undefined) void page.screenshot({ path: join(screenshots, `${name}.png`) })
    })
    return await Promise.race([exitCode(page, address), aborted])
  } finally {
    await browser.close()
    log.end()
  }
}

/** Opens the page and waits until the editor there says how its tests ended. */
function exitCode(page: Page, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The window of VS Code crashed.')))
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address), reject)
      .catch(reject)
  })
}
