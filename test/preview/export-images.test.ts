import assert from 'node:assert/strict'
import { embedImages, largestImage } from '../../server/src/preview/export-images.ts'
import { exportHtml } from '../../server/src/preview/export.ts'
import { subjectOf } from './subject.ts'

describe('the images of an exported preview', () => {
  /** The images in a text, when each file holds so many bytes as is said. */
  async function images(text: string, sizes: Readonly<Record<string, number>>): Promise<readonly string[]> {
    const read = (path: string) => Promise.resolve(path in sizes ? new Uint8Array(sizes[path]!).fill(65) : null)
    const html = await embedImages(exportHtml(subjectOf(`# Security\n\n${text}\n`)), read)
    return [...html.matchAll(/<img [^>]*>/g)].map(([image]) => image.replace(/ data-line="\d+"/, ''))
  }

  it('are embedded', async () => {
    assert.deepEqual(
      await images('![A "map"](a%20b.png?raw=true) <img src="/x&y.SVG" width="9">', { 'a%20b.png': 4, '/x&y.SVG': 1 }),
      [
        '<img src="data:image/png;base64,QUFBQQ==" alt="A &#x22;map&#x22;">',
        '<img src="data:image/svg+xml;base64,QQ==" width="9" alt="">',
      ],
    )
  })

  it('are named where they are missing, no images, too large, or from elsewhere', async () => {
    const text = '![a](a.png) ![b](b.html) ![c](c.png) ![d](https://acme.dev/d.png)'
    assert.deepEqual(await images(text, { 'b.html': 1, 'c.png': largestImage + 1 }), [
      '<img data-relative="a.png" alt="a">',
      '<img data-relative="b.html" alt="b">',
      '<img data-relative="c.png" alt="c">',
    ])
  })

  it('are not more than a file should hold', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.png`)
    const sizes = Object.fromEntries(names.map((name) => [name, largestImage]))
    const found = await images(names.map((name) => `![](${name})`).join(' '), sizes)
    assert.equal(found.filter((image) => image.startsWith('<img src=')).length, 5)
    const same = await images('![](0.png) '.repeat(8), sizes)
    assert.equal(same.filter((image) => image.startsWith('<img src=')).length, 8)
  })

  it('are no text that looks like one', async () => {
    const text = '`<img data-relative="a.png">` <p title=\'<img data-relative="a.png"\'>x</p>'
    const html = exportHtml(subjectOf(`# Security\n\n${text}\n`))
    assert.equal(await embedImages(html, () => Promise.resolve(new Uint8Array(1))), html)
  })
})
