import assert from 'node:assert/strict'
import { PreviewPages } from '../../server/src/preview/pages.ts'
import { renderText } from '../../server/src/preview/text/text.ts'
import { subjectOf } from './subject.ts'

function render(text: string, { remoteImages = false, interactive = true, findings = false } = {}): string {
  const { policy, findings: found } = subjectOf(text)
  return renderText(policy.markdown, findings ? found.filter(({ waits }) => !waits) : [], {
    remoteImages,
    interactive,
  }).blocks.join('\n')
}

describe('the text in the preview', () => {
  it('has tables, task lists, strike-through, bare addresses and emoji', () => {
    assert.match(render('| a |\n| - |\n| 1 |'), /<table data-line="0">[\s\S]*<td>1<\/td>/)
    assert.match(render('- [x] a'), /<input type="checkbox" checked disabled aria-label="Done"> a/)
    assert.match(
      render('~~a~~ www.acme.dev :tada: `:tada:`'),
      /<del>a<\/del> <a href="http:\/\/www\.acme\.dev"[^>]*>www\.acme\.dev<\/a> 🎉 <code>:tada:<\/code>/,
    )
  })

  it('names images of the repository, for others to bring them', () => {
    for (const interactive of [true, false])
      assert.match(
        render('![A map](docs/map.png)', { interactive }),
        /<img data-relative="docs\/map\.png" data-line="0" alt="A map">/,
      )
  })

  it('shows front matter as GitHub does, in a table', () => {
    const html = render('---\ntitle: <b>On</b>\ndate: 2026-01-01\ntags: [a, b]\nmore: { c: d }\nnone:\n---\n\n# A')
    const row = (name: string, ...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`
    const nested = `<table><thead>${row('th', 'c')}</thead><tbody>${row('td', 'd')}</tbody></table>`
    const list = `<table><tbody>${row('td', 'a', 'b')}</tbody></table>`
    const table = [
      `<table><thead>${row('th', 'title', 'date', 'tags', 'more', 'none')}</thead>`,
      `<tbody>${row('td', '&#x3C;b>On&#x3C;/b>', '2026-01-01', list, nested, '')}</tbody></table>`,
    ].join('')
    assert.match(html, /^<div class="block" data-lines="8"><div class="scroll" tabindex="0" role="group" /)
    assert.ok(html.includes(`>${table}</div></div>\n<div`), html)
  })

  it('shows front matter that is no table of keys as it is written', () => {
    for (const [text, shown] of [
      ['---\na: b: c\n---\n', 'a: b: c'],
      ['---\n- a\n---\n', '- a'],
      [`---\na: &x b\nc: *x\n---\n`, 'a: &#x26;x b\nc: *x'],
      ['+++\na = 1\n+++\n', 'a = 1'],
    ] as const)
      assert.match(render(text), new RegExp(`<pre tabindex="0"><code>${shown.replaceAll('*', '\\*')}</code></pre>`))
    for (const long of ['['.repeat(9000), 'a: '.repeat(3000), `a: ${'x'.repeat(20_000)}`])
      assert.ok(render(`---\n${long}\n---\n`).includes(`<code>${long.trim()}`))
    assert.equal(render('---\n---\n').includes('<pre'), false)
  })

  it('leaves no empty line where blanks stand behind the mark of an alert', () => {
    assert.doesNotMatch(render('> [!NOTE]  \n> Report in private.'), /<br>/)
  })

  it('has the alerts of GitHub', () => {
    assert.match(
      render('> [!WARNING]\n> Report *in private*.'),
      /<div data-line="0" class="alert alert-warning"><p class="alert-title">Warning<\/p>\n<p data-line="0">Report <em>/,
    )
    for (const quote of ['> [!NOTE]', '> [!OTHER]\n> a', '> a\n> [!NOTE]', '- > [!NOTE]\n  > a'])
      assert.doesNotMatch(render(quote), /class="alert/)
  })

  it('numbers footnotes in the order of the text, whichever block they are in', () => {
    const html = render('b[^b] a[^a]\n\nagain[^b]\n\n[^a]: About *a*.\n\n[^b]: About b.\n\n[^c]: Unused.')
    assert.deepEqual(
      [...html.matchAll(/<sup><a id="([^"]+)" href="([^"]+)">(\d)<\/a>/g)].map(([, ...groups]) => groups.join(' ')),
      [
        'user-content-fnref-1 #user-content-fn-1 1',
        'user-content-fnref-2 #user-content-fn-2 2',
        'user-content-fnref-1-2 #user-content-fn-1 1',
      ],
    )
    assert.match(
      html,
      /<li id="user-content-fn-1"><p>About b\.<\/p> <a href="#user-content-fnref-1"[\s\S]*About <em>a<\/em>/,
    )
    assert.doesNotMatch(html, /Unused/)
  })

  it('gives headings the anchors of GitHub, and leads links to them', () => {
    const html = render('# A b!\n\n## A b\n\n[up](#a-b)')
    assert.match(html, /<h1 id="user-content-a-b"[\s\S]*<h2 id="user-content-a-b-1"[\s\S]*href="#user-content-a-b"/)
  })

  it('resolves references to definitions in other blocks', () => {
    assert.match(render('[a]\n\ntext\n\n[a]: https://acme.dev "T"'), /<a title="T" href="https:\/\/acme\.dev"/)
  })

  it('leaves relative links and images to the client', () => {
    const html = render('[a](docs/a.md#b) ![c](c.png) <img src="d.png" width="9">')
    assert.match(html, /<a href="docs\/a\.md#b" data-relative="docs\/a\.md#b">/)
    assert.match(html, /<img data-relative="c\.png" data-line="0" alt="c">/)
    assert.doesNotMatch(html, / src=/)
  })

  it('tells what became of images from elsewhere', () => {
    const told = (text: string, remoteImages: boolean) =>
      renderText(subjectOf(text).policy.markdown, [], { remoteImages, interactive: true }).remoteImages
    const image = 'See ![a > b](https://acme.dev/a.png).\n'
    assert.deepEqual([told(image, false), told(image, true)], ['hidden', 'shown'])
    for (const none of ['![a](a.png)\n', 'An `<img referrerpolicy=` of text.\n'])
      assert.deepEqual([told(none, false), told(none, true)], [null, null])
  })

  it('loads images from elsewhere only when it may', () => {
    const image = '![a](https://acme.dev/a.png)'
    assert.match(render(image), /<span class="image-placeholder" title="https:\/\/acme\.dev\/a\.png">Image: a<\/span>/)
    assert.match(render(image, { remoteImages: true }), /<img[^>]* src="https:\/\/acme\.dev\/a\.png"/)
  })

  it('keeps what raw HTML holds together', () => {
    const html = render('<details>\n<summary>S</summary>\n\n**a**\n\n</details>\n\nb\n')
    assert.match(
      html,
      /<div class="block" data-lines="7"><details data-line="0">[\s\S]*<strong>a<\/strong>[\s\S]*<\/details>\n?<\/div>\n<div class="block" data-lines="1"><p/,
    )
    const open = render('<details>\n\na\n\nb\n')
    assert.equal(open.match(/class="block"/g)!.length, 3)
  })

  it('knows the lines of its blocks, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const html = render(['# A', '', 'b', 'c', '', '- d', '', '  e', ''].join(end))
      assert.deepEqual(
        [...html.matchAll(/data-lines="(\d+)"/g)].map(([, lines]) => Number(lines)),
        [2, 6],
      )
      assert.match(html, /<li data-line="3">[\s\S]*<p data-line="5">e/)
    }
  })

  it('underlines findings, with their messages for mouse and keyboard', () => {
    const html = render('# Security\n\nReport **on Github** to security@acme.dev.', { findings: true })
    const [, note] =
      /<mark class="finding information" tabindex="0" aria-describedby="([^"]+)">Github<span class="tip"/.exec(html)!
    assert.match(
      html,
      new RegExp(`<li class="note information" id="${note!}"><strong>Information:</strong> [^<]*GitHub`),
    )
    assert.match(html, /data-fix="name-spelling" data-title="[^"]+" data-place="0:12"/)
  })

  it('underlines a link whose target is wrong', () => {
    const html = render('# Security\n\nSee [the page](missing#) or [this](#nowhere).', { findings: true })
    assert.match(html, /<a [^>]*aria-describedby="[^"]+"[^>]*><mark class="finding warning">this<span class="tip"/)
  })

  it('has nothing to act on when nobody is there to', () => {
    const html = render('# Security\n\nReport on Github.', { findings: true, interactive: false })
    assert.doesNotMatch(html, /<button/)
    assert.match(html, /class="note information"/)
  })

  it('is sent in pieces when it is long, until it is complete', () => {
    const text =
      '# Security\n\n' + Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} ${'x'.repeat(40)}\n\n`).join('')
    const subject = subjectOf(text)
    const pages = new PreviewPages()
    const shown: string[] = []
    let page = pages.page(subject, 1, null, false)
    for (let rounds = 1; ; rounds++) {
      shown.splice(page.text.start, page.text.remove, ...page.text.insert)
      if (page.complete) break
      assert.ok(rounds < 10)
      page = pages.page(subject, 1, page.state, false)
      assert.equal(page.text.remove, 0)
    }
    assert.deepEqual(
      shown,
      renderText(subject.policy.markdown, [], { remoteImages: false, interactive: true }, Infinity).blocks,
    )
  })

  it('changes only where the text does', () => {
    const pages = new PreviewPages()
    const before = subjectOf('# Security\n\na\n\nb\n\nc\n')
    const { state, text } = pages.page(before, 1, null, false)
    assert.equal(text.insert.length, 4)
    const after = subjectOf('# Security\n\na\n\nb more\n\nc\n', before.project, before.policy)
    const next = pages.page(after, 2, state, false)
    assert.equal(next.frame, null)
    assert.equal(next.version, 2)
    assert.deepEqual([next.text.start, next.text.remove, next.text.insert.length], [2, 1, 1])
    assert.equal(pages.page(after, 2, 'unknown', false).text.insert.length, 4)
  })
})
