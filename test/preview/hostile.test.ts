import assert from 'node:assert/strict'
import type { Element, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { exportHtml } from '../../server/src/preview/export.ts'
import { PreviewPages } from '../../server/src/preview/pages.ts'
import { hostileFragments } from './hostile.ts'
import { subjectOf } from './subject.ts'

/** The elements that a browser makes of some HTML. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  visit(raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root)
  return found

  function visit(parent: Root | Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      found.push(child)
      visit(child)
    }
  }
}

const forbidden = new Set(
  'script iframe frame frameset object embed applet form base link svg math style template video audio source picture portal dialog textarea select area map'.split(
    ' ',
  ),
)
const safeTarget = /^(?:https?:\/\/|mailto:|tel:|#|(?![a-z][\w+.-]*:|\/\/|\\))/i

/** A browser drops these characters from a URL before it looks at the scheme. */
function asBrowsersRead(url: string): string {
  return url.replace(/^[^\x21-\x7e]+|[\t\n\r]/g, '')
}

/** What could run, load or deceive in some HTML of ours. */
function dangersIn(html: string, remoteImages: boolean): readonly string[] {
  return elementsOf(html).flatMap(({ tagName, properties }) => {
    const names = Object.keys(properties)
    return [
      ...(forbidden.has(tagName) ? [`<${tagName}>`] : []),
      ...names.filter(
        (name) => /^on/i.test(name) || ['style', 'srcSet', 'ping', 'formAction', 'srcDoc'].includes(name),
      ),
      ...['href', 'dataRelative'].flatMap((name) => {
        const url = properties[name]
        return url === undefined || safeTarget.test(asBrowsersRead(String(url))) ? [] : [`${name}=${String(url)}`]
      }),
      ...(properties.src === undefined || (remoteImages && /^https?:/.test(properties.src)) ? [] : ['src']),
      ...(typeof properties['id'] === 'string' &&
      !/^(?:user-content-|note-|answer-|score-|preview-)/.test(properties['id'])
        ? [`id=${properties['id']}`]
        : []),
    ]
  })
}

describe('hostile policies in the preview', () => {
  it('would be told by these checks', () => {
    const html = '<p onclick=x style=x id=x>x</p><script>x</script><a href="java&Tab;script:x">x</a><img src=//x>'
    assert.equal(dangersIn(html, false).length, 6)
  })

  it('are many', () => {
    assert.ok(Object.keys(hostileFragments).length >= 150)
  })

  for (const [name, fragment] of Object.entries(hostileFragments)) {
    const text = `# Security\n\n${fragment}\n\nReport to security@acme.dev.\n`

    it(`neither run nor load anything: ${name}`, () => {
      for (const remoteImages of [false, true]) {
        const page = new PreviewPages().page(subjectOf(text), 1, null, remoteImages)
        const html = [...page.parts.map((part) => part.html), ...page.text.insert].join('\n')
        assert.deepEqual(dangersIn(html, remoteImages), [])
        // The page takes each block as one element, which none must leave.
        for (const block of page.text.insert) {
          const tree = raw({ type: 'root', children: [{ type: 'raw', value: block }] }) as Root
          assert.equal(tree.children.length, 1)
        }
      }
    })
  }

  it('have no attributes that the page acts on', () => {
    const text =
      '<p data-fix=x data-insert=scope data-part=channels data-place="1:1" data-line=7 class="block tip">x</p>\n'
    const { text: blocks } = new PreviewPages().page(subjectOf(text), 1, null, false)
    const [paragraph] = elementsOf(blocks.insert.join('')).filter(({ tagName }) => tagName === 'p')
    assert.deepEqual(paragraph!.properties, { dataLine: '0' })
  })

  it('are exported with a policy that forbids all but the style, whatever their text', () => {
    const text = Object.values(hostileFragments).slice(0, 60).join('\n\n')
    const html = exportHtml(subjectOf(text))
    const body = html.slice(html.indexOf('<body>'))
    assert.deepEqual(dangersIn(body.replaceAll(/ id="line-\d+"/g, ''), false), [])
    assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/)
  })
})
