import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { BrowserPage, startBrowser } from './browser-page.ts'
import { sample } from './sample.ts'
import { ShownPolicy } from './shown-policy.ts'

/** HTML without what may differ: the names of notes, and the order of attributes. */
function plain(html: string): string {
  return html
    .replace(/ id="note-[^"]*"| aria-describedby="[^"]*"/g, '')
    .replace(/<\w+((?: [\w-]+="[^"]*")+)>/g, (tag, attributes: string) =>
      tag.replace(
        attributes,
        attributes
          .match(/ [\w-]+="[^"]*"/g)!
          .sort()
          .join(''),
      ),
    )
}

describe('the preview, while somebody types', function () {
  this.timeout(300_000)
  let browser: Browser
  let shown: ShownPolicy
  const page = () => shown.browserPage.page
  before(async () => {
    browser = await startBrowser()
  })
  beforeEach(async () => {
    shown = await ShownPolicy.open(sample, await BrowserPage.open(browser))
  })
  afterEach(() => shown.close())
  after(() => browser.close())

  /** What the page shows, without what a reader changed in it. */
  const content = () => page().locator('#page').innerHTML()

  /** What the page shows of a text that it shows at once. */
  async function whole(text: string): Promise<string> {
    const other = await ShownPolicy.open(text, await BrowserPage.open(browser))
    const html = await other.browserPage.page.locator('#page').innerHTML()
    await other.close()
    return html
  }

  const edits: Readonly<Record<string, (text: string) => string>> = {
    'a word': (text) => text.replace('3 business days', '4 business days'),
    'a new paragraph': (text) => text.replace('## Scope\n', '## Scope\n\nThis is new.\n'),
    'a section that goes': (text) => text.replace(/## Scope[\s\S]*(?=## Safe)/, ''),
    'a fence that is opened': (text) => text.replace('## Scope', '```\n## Scope'),
    'another order': (text) => text.replace(/(## Supported[\s\S]*)(## Reporting[\s\S]*)(?=## Scope)/, '$2$1'),
    'nothing left': () => '',
    'another language': () => '# Sicherheit\n\nBitte melden Sie Schwachstellen an sicherheit@harbour-sample.dev.\n',
  }
  for (const [name, edit] of Object.entries(edits))
    it(`becomes what it would be at once: ${name}`, async () => {
      const text = edit(sample)
      assert.notEqual(text, sample)
      await shown.change(text)
      assert.equal(plain(await content()), plain(await whole(text)))
      await shown.change(sample)
      assert.equal(plain(await content()), plain(await whole(sample)))
    })

  it('keeps what is open, in focus, selected, and where it was scrolled to', async () => {
    await page()
      .locator('[data-text] details', { hasText: 'A template' })
      .evaluate((one) => one.setAttribute('open', ''))
    await page()
      .locator('[data-part=scope] + .part details, [data-part=contents] details')
      .first()
      .locator('summary')
      .click()
    await page().locator('a', { hasText: 'its notes' }).focus()
    await page().evaluate(() => {
      const cell = document.querySelector('[data-text] td')!
      getSelection()!.selectAllChildren(cell)
      document.querySelector('.text')!.scrollTop = 300
      document.scrollingElement!.scrollTop = 200
    })
    const look = () =>
      page().evaluate(() => ({
        open: [...document.querySelectorAll('details')].map(({ open }) => open),
        focus: document.activeElement?.textContent,
        selected: getSelection()!.toString(),
        scrolled: [document.querySelector('.text')!.scrollTop, document.scrollingElement!.scrollTop],
      }))
    const before = await look()
    assert.equal(before.selected, '4.2')
    assert.ok(before.open.filter(Boolean).length === 2)
    await shown.change(sample.replace('are out of scope', 'are not in scope').replace('its notes](', 'its notes]('))
    await shown.change(sample.replace('Everything in this repository', 'Most of what is in this repository'))
    assert.deepEqual(await look(), before)
  })

  it('leaves all blocks alone that did not change', async () => {
    await page().evaluate(() => {
      for (const block of document.querySelectorAll('.block')) Object.assign(block, { isOld: true })
      Object.assign(document.querySelector('main')!, { isOld: true })
    })
    await shown.change(sample.replace('## Scope', '## Scope\n\nNew.'))
    const isNew = (element: Element) => !('isOld' in element)
    const blocks = page().locator('.block')
    assert.equal(await blocks.evaluateAll((all) => all.filter((one) => !('isOld' in one)).length), 1)
    assert.equal(await page().locator('main').evaluate(isNew), false)
  })

  it('moves the focus to something near when what had it is gone', async () => {
    await page().locator('[data-part=credit] button').first().focus()
    await shown.change(`${sample}\n## Credit\n\nWe name you in the advisory.\n`)
    const near = await page().evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))
    assert.equal(near, 'credit')
  })

  it('asks for everything when it is told of changes to what it does not show', async () => {
    const { browserPage } = shown
    browserPage.heard.length = 0
    const text = { start: 5000, remove: 3, insert: [] }
    await browserPage.tell({
      type: 'page',
      page: { state: '9', version: 9, frame: null, parts: [], text, complete: true },
    })
    assert.deepEqual(browserPage.heard, [{ type: 'ready' }])
  })

  it('says why there is nothing', async () => {
    await shown.browserPage.tell({ type: 'nothing', text: 'This is no policy.' })
    assert.equal((await page().locator('body').innerText()).trim(), 'This is no policy.')
    await shown.update()
  })
})
