import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { embedImages } from '../../server/src/preview/export-images.ts'
import { hostileFragments } from '../preview/hostile.ts'
import { BrowserPage, startBrowser } from './browser-page.ts'
import { ShownPolicy } from './shown-policy.ts'

/** Notices whatever runs, in all frames that there are. */
const trap = `
  window.ran = []
  window.pwned = () => window.ran.push('pwned')
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.ran.push(name)
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.ran.push('refused: ' + violatedDirective + ' ' + blockedURI))`

/**
 * Does to a page what a reader can do, and more: whatever waits for an event gets it.
 * @param follows clicks links, too
 * @returns what has no business in the text
 */
function provoke(follows: boolean): string[] {
  const text = document.querySelector('[data-text]') ?? document.body
  const wrong: string[] = []
  for (const element of [text, ...text.querySelectorAll('*')].slice(0, 3000)) {
    for (const { name } of element.attributes) if (name.startsWith('on')) wrong.push(`<${element.tagName} ${name}>`)
    for (const type of [
      'mouseover',
      'pointerenter',
      'focus',
      'blur',
      'toggle',
      'load',
      'error',
      'animationstart',
      'beforematch',
    ])
      element.dispatchEvent(new Event(type))
    if (element instanceof HTMLElement && (follows || !element.matches('a'))) element.click()
    if (element instanceof HTMLDetailsElement) element.open = true
  }
  const strangers =
    'script, style, iframe, frame, object, embed, form, base, meta, link, svg, math, template, video, audio'
  return [...wrong, ...[...text.querySelectorAll(strangers)].map(({ tagName }) => tagName)]
}

const policyOf = (fragment: string) => `# Security\n\n${fragment}\n\nReport to security@acme.dev.\n`

describe('hostile policies, in a browser', function () {
  this.timeout(300_000)
  let browser: Browser
  before(async () => {
    browser = await startBrowser()
  })
  after(() => browser.close())

  for (const remoteImages of [false, true])
    it(`run nothing and send nothing in the preview${remoteImages ? ' with images from elsewhere' : ''}`, async () => {
      const page = await BrowserPage.open(browser, { remoteImages, before: trap })
      const dialogs: string[] = []
      page.page.on('dialog', (dialog) => void dialogs.push(dialog.message()))
      const shown = await ShownPolicy.open(policyOf('Nothing.'), page, remoteImages)
      for (const [name, fragment] of Object.entries(hostileFragments)) {
        await shown.change(policyOf(fragment))
        assert.deepEqual(await page.page.evaluate(provoke, true), [], name)
        await page.painted()
        assert.deepEqual(await page.page.evaluate('window.ran'), [], name)
        assert.equal(page.page.url(), 'https://preview.invalid/', name)
        assert.equal(await page.page.locator('main > section').count(), 3, name)
        // Images from elsewhere are what the user allowed, and no more than that.
        const left = page.requests.filter((url) => !url.startsWith('https://preview.invalid/workspace/'))
        if (remoteImages)
          assert.deepEqual(
            left.filter((url) => !/^https:.*\.png$/.test(url)),
            [],
            name,
          )
        else assert.deepEqual(left, [], name)
      }
      assert.deepEqual([dialogs, page.complaints.filter((text) => !text.includes('ERR_FAILED'))], [[], []])
      await shown.close()
    })

  it('would be noticed', async () => {
    const page = await BrowserPage.open(browser, { before: trap })
    page.serve('/control.html', '<p onclick="pwned()">x</p><img src="https://evil.example/1.png" onerror="pwned()">')
    await page.page.goto('https://preview.invalid/control.html')
    assert.deepEqual(await page.page.evaluate(provoke, true), ['<P onclick>', '<IMG onerror>'])
    assert.deepEqual(await page.page.evaluate('[...new Set(window.ran)]'), ['pwned'])
    assert.deepEqual(page.requests, ['https://evil.example/1.png'])
    await page.close()
  })

  it('run nothing and send nothing in an exported file', async () => {
    const page = await BrowserPage.open(browser, { before: trap })
    const shown = await ShownPolicy.open(policyOf('Nothing.'), page)
    for (const [name, fragment] of Object.entries(hostileFragments)) {
      await shown.server.change(policyOf(fragment))
      const html = await shown.export()
      page.serve('/exported.html', html)
      await page.page.goto('https://preview.invalid/exported.html')
      // A link that is followed leaves the file: that is what links are for.
      assert.deepEqual(await page.page.evaluate(provoke, false), [], name)
      assert.deepEqual(await page.page.evaluate('window.ran'), [], name)
      assert.deepEqual(page.requests, [], name)
    }
    await shown.close()
  })

  it('run nothing and send nothing by an image that is embedded in an exported file', async () => {
    const page = await BrowserPage.open(browser, { before: trap })
    const shown = await ShownPolicy.open(policyOf('![a](a.svg)'), page)
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="pwned()"><script>pwned()</script><image href="https://evil.example/1.png" width="9" height="9"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></foreignObject></svg>'
    const html = await embedImages(await shown.export(), () => Promise.resolve(new TextEncoder().encode(svg)))
    page.serve('/exported.html', html)
    page.requests.length = 0
    await page.page.goto('https://preview.invalid/exported.html')
    assert.equal(await page.page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), 9)
    assert.deepEqual(await page.page.evaluate(provoke, false), [])
    await page.painted()
    assert.deepEqual(await page.page.evaluate('window.ran'), [])
    assert.deepEqual(page.requests, [])
    await shown.close()
  })
})
