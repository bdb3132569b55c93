import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { pressInPreview, readPreview } from './preview-frame.ts'

interface TestRun {
  readonly name: string
  /** Of the page that runs the tests. */
  readonly address: string
  /** A folder for what is worth a look afterwards. */
  readonly output: string
  /** Rejects when it is no use to wait any longer. */
  readonly aborted: Promise<never>
}

/**
 * Opens the editor in a headless browser and waits for the tests in its extension host. Of what they print with
 * `console.log`, `tests: TEXT` is printed here, and an order is carried out, one after the other: see `carryOut`. That and all else
 * that the editor says goes to `NAME.log` in the output folder, by the name of the tests.
 * Returns the exit code of the tests.
 */
export async function runTestsInBrowser(
  hostFolder: string,
  { name, address, output, aborted }: TestRun,
): Promise<number> {
  await mkdir(join(output, 'screenshots'), { recursive: true })
  const log = createWriteStream(join(output, `${name}.log`))
  const browser = await launchChromium(hostFolder)
  let orders = Promise.resolve()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      const text = values.map(String).join(' ')
      log.write(`[${type}] ${text}\n`)
      if (text.startsWith('tests: ')) console.log(text.slice('tests: '.length))
      orders = orders
        .then(() => carryOut(text, page, output))
        .catch((error: unknown) => void log.write(`[error] ${text}: ${String(error)}\n`))
    })
    return await Promise.race([exitCode(page, address), aborted])
  } finally {
    await browser.close()
    log.end()
  }
}

/**
 * `screenshot: NAME` makes a picture of the window, `screenshots/NAME.png` in the output folder; `key: KEY` presses a key, named as
 * Playwright does. With `in TEXT` after it, an order waits until VS Code's box for quick input shows the text. `read: NAME` writes what
 * can be read in the preview to `screenshots/NAME.txt`; `preview: KEY in TEXT` presses a key on the button or link of it that has the text.
 */
async function carryOut(order: string, page: Page, output: string): Promise<void> {
  const [, verb, name, text] = /^(screenshot|key|read|preview): (\S+)(?: in (.+))?$/.exec(order) ?? []
  if (name === undefined) return
  if (verb === 'read') return writeFile(join(output, 'screenshots', `${name}.txt`), await readPreview(page))
  if (verb === 'preview') return pressInPreview(page, name, text ?? '')
  if (text !== undefined) {
    const shown = page.locator('.quick-input-widget:visible').filter({ hasText: text })
    await shown.waitFor({ timeout: 10_000 })
  }
  if (verb === 'key') await page.keyboard.press(name)
  else await page.screenshot({ path: join(output, 'screenshots', `${name}.png`) })
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
