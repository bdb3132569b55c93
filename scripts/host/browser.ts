import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

/**
 * Opens the editor in a headless browser and waits for the tests in its extension host. Of what they print with
 * `console.log`, `tests: TEXT` is printed here and `screenshot: NAME` makes a picture of the window, `screenshots/NAME.png`
 * in the output folder; that and all else that the editor says goes to `vscode.log` there.
 * Returns the exit code of the tests.
 */
export async function runTestsInBrowser(hostFolder: string, address: string, output: string): Promise<number> {
  await rm(join(output, 'screenshots'), { recursive: true, force: true })
  await mkdir(join(output, 'screenshots'), { recursive: true })
  const browser = await launchChromium(hostFolder)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    return await exitCode(page, address, output)
  } finally {
    await browser.close()
  }
}

async function exitCode(page: Page, address: string, output: string): Promise<number> {
  const log = createWriteStream(join(output, 'vscode.log'))
  const print = (type: string, values: unknown[]) => {
    const text = values.map(String).join(' ')
    log.write(`[${type}] ${text}\n`)
    if (text.startsWith('tests: ')) console.log(text.slice('tests: '.length))
    const name = /^screenshot: ([\w-]+)$/.exec(text)?.[1]
    if (name !== undefined) void page.screenshot({ path: join(output, 'screenshots', `${name}.png`) })
  }
  await page.exposeFunction('codeAutomationLog', print)
  const ended = new Promise<number>((resolve, reject) => {
    page.on('crash', () => reject(new Error('The window of VS Code crashed.')))
    page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(address), reject)
  })
  return ended.finally(() => log.end())
}
