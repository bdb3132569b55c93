import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { readPageMessage } from '../../client/src/preview/messages.ts'
import { BrowserPage, startBrowser } from './browser-page.ts'
import { sample } from './sample.ts'
import { ShownPolicy } from './shown-policy.ts'

describe('what readers of the preview can ask for', function () {
  this.timeout(300_000)
  let browser: Browser
  let shown: ShownPolicy
  const page = () => shown.browserPage.page
  before(async () => {
    browser = await startBrowser()
    shown = await ShownPolicy.open(sample, await BrowserPage.open(browser))
  })
  after(async () => {
    await shown.close()
    await browser.close()
  })
  beforeEach(() => {
    shown.browserPage.heard.length = 0
  })

  const lineOf = (text: string) => sample.slice(0, sample.indexOf(text)).split('\n').length - 1
  const asked = () => shown.browserPage.heard.filter(({ type }) => type !== 'scrolled')

  /** By the keyboard: every one of them is a stop of its own. */
  async function choose(selector: string, text: string): Promise<void> {
    await page().locator(selector, { hasText: text }).first().focus()
    await page().keyboard.press('Enter')
    await shown.browserPage.painted()
  }

  const wishes: Readonly<Record<string, readonly [selector: string, text: string, wish: object]>> = {
    'to go to the line of an answer': ['[data-part=times] a', 'line', { type: 'jump', line: lineOf('We acknowledge') }],
    'to insert a section': ['[data-part=credit] button', 'Insert', { type: 'insert', section: 'credit' }],
    'to follow a link': ['[data-text] a', 'a private report', { type: 'link' }],
    'to write a mail': ['[data-text] a', 'security@', { type: 'link', url: 'mailto:security@harbour-sample.dev' }],
    'to open another file': ['[data-text] a', 'its notes', { type: 'open', relative: 'threat-model.md#notes' }],
    'to see images from elsewhere': ['button', 'Show them', { type: 'images', shown: true }],
  }
  for (const [name, [selector, text, wish]] of Object.entries(wishes))
    it(name, async () => {
      await choose(selector, text)
      const [heard] = asked()
      assert.equal(asked().length, 1)
      assert.deepEqual({ ...heard, ...wish }, heard)
      assert.deepEqual(readPageMessage(heard), heard)
    })

  it('to fix a finding in the text, at its place in the document', async () => {
    const summary = page().locator('.block', { hasText: 'our chat' }).locator('summary')
    await summary.focus()
    await page().keyboard.press('Enter')
    await choose('.block .fix', '')
    const [heard] = asked()
    assert.ok(heard?.type === 'fix')
    assert.equal(heard.rule, 'http-link')
    assert.equal(heard.line, lineOf('our chat'))
    assert.equal(sample.split('\n')[heard.line]!.slice(heard.character).startsWith('http://'), true)
  })

  it('to read about a rule', async () => {
    await page()
      .locator('.block .notes')
      .first()
      .evaluate((one) => one.setAttribute('open', ''))
    await choose('.block .rule', 'http-link')
    assert.deepEqual(asked(), [{ type: 'rule', rule: 'http-link' }])
  })

  it('to go to another place of the page, without asking anybody', async () => {
    await choose('[data-text] a', 'how to report')
    assert.equal(await page().evaluate(() => document.activeElement?.textContent), 'Reporting a Vulnerability')
    assert.deepEqual(asked(), [])
  })

  it('to know what is wrong, by the keyboard: Escape takes the message away', async () => {
    const tip = page().locator('.block', { hasText: 'our chat' }).locator('.tip').first()
    const link = page().locator('[data-text] a', { hasText: 'our chat' })
    await link.focus()
    assert.equal(await tip.isVisible(), true)
    const described = await link.getAttribute('aria-describedby')
    assert.match((await page().locator(`[id="${described}"]`).textContent()) ?? '', /http/)
    const box = await tip.boundingBox()
    assert.ok(box && box.x > 0 && box.x + box.width < 1200, 'outside')
    await page().keyboard.press('Escape')
    assert.equal(await tip.isVisible(), false)
    await page().keyboard.press('Tab')
    await link.focus()
    assert.equal(await tip.isVisible(), true)
  })

  it('in the order of the page', async () => {
    const places: number[] = []
    await page().locator('button').first().focus()
    for (let press = 0; press < 12; press++) {
      await page().keyboard.press('Tab')
      places.push(await page().evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement!)))
    }
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    )
    assert.equal(new Set(places).size, places.length)
  })

  it('to load images of the workspace, and no others', () => {
    assert.deepEqual(shown.browserPage.requests, ['https://preview.invalid/workspace/docs/logo.svg'])
  })
})
