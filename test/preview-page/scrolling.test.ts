import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { BrowserPage, startBrowser } from './browser-page.ts'
import { ShownPolicy } from './shown-policy.ts'

const sections = Array.from(
  { length: 60 },
  (_, index) => `## Section ${index}\n\nText of section ${index}.\n\n- one\n- two\n`,
)
const text = `# Security Policy\n\n${sections.join('\n')}`
const lineOf = (index: number) => text.split('\n').indexOf(`## Section ${index}`)

describe('the preview, while somebody scrolls', function () {
  this.timeout(120_000)
  let browser: Browser
  before(async () => {
    browser = await startBrowser()
  })
  after(() => browser.close())

  for (const width of [400, 1200]) {
    describe(`at ${width} pixels`, () => {
      let shown: ShownPolicy
      before(async () => {
        shown = await ShownPolicy.open(text, await BrowserPage.open(browser, { width }))
      })
      after(() => shown.close())
      const page = () => shown.browserPage.page
      /** How far below the top of what scrolls each section begins. */
      const headings = () =>
        page().evaluate(() => {
          const pane = document.querySelector('.text')!
          const top = getComputedStyle(pane).overflowY === 'auto' ? pane.getBoundingClientRect().top : 0
          return [...pane.querySelectorAll('[data-text] h2')].map((one) => one.getBoundingClientRect().top - top)
        })
      const heard = () =>
        shown.browserPage.heard.flatMap((message) => (message.type === 'scrolled' ? [message.line] : []))
      const pause = () => page().waitForTimeout(400)

      it('shows the line that it is told at the top, and does not tell of it', async () => {
        await pause()
        shown.browserPage.heard.length = 0
        for (const index of [10, 40, 3]) {
          await shown.browserPage.tell({ type: 'scroll', line: lineOf(index) })
          // What comes into view for the first time gets its true height: VS Code tells the line again while somebody scrolls.
          await shown.browserPage.tell({ type: 'scroll', line: lineOf(index) })
          const top = (await headings())[index]!
          assert.ok(Math.abs(top) < 40, `section ${index} at ${top}`)
        }
        await shown.browserPage.tell({ type: 'scroll', line: 0 })
        assert.equal(await page().evaluate(() => document.scrollingElement!.scrollTop), 0)
        assert.deepEqual(heard(), [])
      })

      it('tells the line at its top', async () => {
        await pause()
        shown.browserPage.heard.length = 0
        await page()
          .locator('h2', { hasText: /^Section 30$/ })
          .evaluate((heading) => heading.scrollIntoView())
        await pause()
        const line = heard().at(-1)!
        assert.ok(Math.abs(line - lineOf(30)) <= 2, `${line}, not ${lineOf(30)}`)
      })
    })
  }
})
