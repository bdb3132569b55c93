import assert from 'node:assert/strict'
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { axe } from './axe.ts'
import type { Browser } from 'playwright-core'
import { BrowserPage, startBrowser, themes } from './browser-page.ts'
import type { ThemeName } from './browser-page.ts'
import { sample } from './sample.ts'
import { ShownPolicy } from './shown-policy.ts'

const pictures = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))
const beginner = await readFile(new URL('../../samples/tinkerbox/SECURITY.md', import.meta.url), 'utf8')

describe('the preview, as it looks', function () {
  this.timeout(300_000)
  let browser: Browser
  before(async () => {
    browser = await startBrowser()
    await mkdir(pictures, { recursive: true })
  })
  after(() => browser.close())

  for (const theme of Object.keys(themes) as ThemeName[])
    for (const width of [400, 1200])
      for (const [name, text] of [
        ['sample', sample],
        ['beginner', beginner],
      ] as const)
        it(`has no violation that axe finds: ${name}, ${theme}, ${width} pixels`, async () => {
          const page = await BrowserPage.open(browser, { theme, width })
          const shown = await ShownPolicy.open(text, page)
          await page.page.screenshot({ path: `${pictures}preview-${name}-${theme}-${width}.png`, fullPage: true })
          assert.deepEqual(await axe(page.page), [])
          await page.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
          assert.deepEqual(await axe(page.page), [])
          const [content, room] = await page.page.evaluate((): [number, number] => [
            document.documentElement.scrollWidth,
            innerWidth,
          ])
          assert.ok(content <= room, `${content} pixels in ${room}`)
          await shown.close()
        })
})
