import assert from 'node:assert/strict'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { escapeMarkdown, render } from '../../../server/src/features/hover/render.ts'
import { shownIn } from '../../support/hover.ts'

// Editors make links of bare addresses while they read, and not in a second look, which would not see the escapes.
const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
const parse = (value: string) => fromMarkdown(value, { extensions: [gfm()], mdastExtensions: extensions })

const hostile = [
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  'https://evil.example www.evil.example a@evil.example',
  '**bold** _it_ `code` ~~no~~ $(bug) $(x)',
  '&lt;b&gt; &#60;',
  '| a | b |',
  '- item',
  '1. item',
  '# heading',
  '> quote',
  '\\[x](y)',
  '[^1] [x]: y',
  'command:workbench.action.quit',
]

describe('what a hover shows', () => {
  for (const words of hostile) {
    it(`is the words themselves: ${words}`, () => {
      const tree = parse(escapeMarkdown(words))
      assert.equal(toString(tree), words)
      const kinds = tree.children.flatMap((node) => [
        node.type,
        ...('children' in node ? node.children.map(({ type }) => type) : []),
      ])
      assert.deepEqual([...new Set(kinds)], ['paragraph', 'text'])
    })
  }

  it('keeps to one line, and to its direction', () => {
    assert.equal(escapeMarkdown('a\n\nb\u0000c\u202ed'), 'a b cd')
  })

  it('is Markdown where the editor knows it, and plain text where not', () => {
    const note = {
      at: { start: 0, end: 1 },
      title: 'A: b',
      lines: ['c', ['d ', { text: 'e', url: 'https://acme.dev/<e>' }]],
      list: ['f'],
      links: [{ text: 'g', url: 'https://acme.dev/g' }],
    }
    assert.deepEqual(render([note, { ...note, lines: [], list: [], links: [] }], true), {
      kind: 'markdown',
      value:
        '**A\\: b**  \nc  \nd [e](<https://acme.dev/%3Ce%3E>)\n\n- f\n\n[g](<https://acme.dev/g>)\n\n---\n\n**A\\: b**',
    })
    assert.deepEqual(render([note], false), { kind: 'plaintext', value: 'A: b\nc\nd e\n- f\ng: https://acme.dev/g' })
  })

  it('holds no link that the policy names', async () => {
    const text = 'Report it through our [![x](https://evil.example/x.png)](https://discord.gg/‸<b>).'
    const value = (await shownIn(text))?.value ?? ''
    const links = JSON.stringify(parse(value)).match(/"url":"[^"]*"/g) ?? []
    assert.ok(
      links.every((link) => !link.includes('evil') && !link.includes('discord')),
      value,
    )
  })
})
