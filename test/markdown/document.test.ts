import assert from 'node:assert/strict'
import type { Nodes } from 'mdast'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import type { MarkdownDocument } from '../../server/src/markdown/document.ts'
import { assertSameTree, blockTree } from '../support/trees.ts'

const textsOf = ({ blocks }: MarkdownDocument) => blocks.map(({ block }) => block.text)

/** Things that could leak from one block into the next, and how the text must be cut. */
const leaks: readonly { readonly what: string; readonly blocks: readonly string[] }[] = [
  { what: 'paragraphs', blocks: ['one\ntwo\n\n', 'three\n'] },
  { what: 'several blank lines', blocks: ['one\n\n\n \n', 'two'] },
  { what: 'blank lines at the start', blocks: ['\n \n# Title\n\n', 'text'] },
  { what: 'nothing but blank lines', blocks: ['\n\n \n'] },
  { what: 'spaces and tabs on a blank line', blocks: ['one\n \t \n', 'two\n'] },
  { what: 'a no-break space, which is no blank line', blocks: ['one\n\u00A0\ntwo\n'] },
  { what: 'a form feed, which is no blank line', blocks: ['one\n\f\ntwo\n'] },
  { what: 'a line separator, which ends no line', blocks: ['one\u2028\u2028two\n'] },
  { what: 'Windows line breaks', blocks: ['one\r\n\r\n', '> two\r\n\r\n', 'three'] },
  { what: 'old Macintosh line breaks', blocks: ['one\r\r- two\r\r  two\r\r', 'three'] },
  { what: 'mixed line breaks', blocks: ['one\r\n\n', 'two\n\r\n', 'three\r\n\r', 'four'] },
  { what: 'NUL', blocks: ['a\0b\n\0\nc\n\n', '\0\n'] },
  { what: 'a fenced block with blank lines', blocks: ['```js\na\n\nb\n```\n\n', 'text\n'] },
  { what: 'text right after a fenced block', blocks: ['```\n\na\n\n```\n', 'text\n'] },
  { what: 'a list right after a fenced block', blocks: ['```\n\na\n\n```\n', '- item\n\n  more\n'] },
  { what: 'indented text some lines after a fenced block', blocks: ['```\n\na\n```\n', '\n    code\n'] },
  { what: 'a fence that is too short to close', blocks: ['````\n\n```\n\n~~~~\n\n````\n\n', 'text\n'] },
  { what: 'a fence that is indented too far to close', blocks: ['~~~\n\na\n    ~~~\n\nb\n   ~~~ \t\n', 'text\n'] },
  { what: 'an indented fence', blocks: ['  ```\n\n   a\n b\n\n```\n\n', 'text\n'] },
  { what: 'a fence that nothing closes', blocks: ['one\n\n', '```\n\n# two\n\nthree\n\n'] },
  { what: 'a fence at the end of a paragraph', blocks: ['one\n```\n\ntwo\n\n```\nthree\n'].flatMap(splitAfterFence) },
  { what: 'a comment', blocks: ['<!-- one\n\ntwo\n-->\n\n', 'three\n'] },
  { what: 'text in the line that ends a comment', blocks: ['<!--\n\n--> one\n', 'two\n'] },
  { what: 'a comment that nothing closes', blocks: ['<!-- one\n\n# two\n'] },
  { what: 'a comment in a paragraph', blocks: ['one <!-- two\n\n', 'three --> four\n'] },
  { what: 'a script', blocks: ['<script>\n\n</style >\n\n</SCRIPT> a\n\n', 'b\n'] },
  { what: 'a processing instruction', blocks: ['<?one\n\ntwo ?>\n\n', 'three\n'] },
  { what: 'a declaration', blocks: ['<!ONE\n\ntwo>\n', 'three\n'] },
  { what: 'CDATA', blocks: ['<![CDATA[\n\n]]]>\n\n]]>\n', 'one\n'] },
  {
    what: 'HTML that a blank line ends',
    blocks: ['<div>\none\n\n', '*two*\n\n', '</div>\n\n', '<b>\nthree\n\n', 'four\n'],
  },
  { what: 'a list with blank lines', blocks: ['- one\n\n- two\n\n  more\n\n\n- three\n\n', 'text\n'] },
  { what: 'a list after a paragraph', blocks: ['one:\n\n- two\n- three\n\n', 'four\n'] },
  { what: 'an ordered list that begins again', blocks: ['1. one\n\n', 'text\n\n7. two\n\n8) three\n'] },
  { what: 'list items without text', blocks: ['-\n\n  one\n\n', 'two\n\n*\n\n', 'three\n'] },
  {
    what: 'thematic breaks that look like items',
    blocks: ['one\n\n- - -\n\n', '***\n\n* * *\n\n', '---\n\n', 'two\n'],
  },
  { what: 'verbatim text that its item ends', blocks: ['- ```\n  one\n\n', 'two\n\n', '> <!--\n\n', 'three -->\n'] },
  { what: 'indented code', blocks: ['    one\n\n    two\n\n', 'three\n'] },
  { what: 'a list after indented code, which is a paragraph', blocks: ['    one\n\n2. two\n\n', 'three\n'] },
  { what: 'indentation by tabs', blocks: ['-\tone\n\n\ttwo\n\n\t\tthree\n\n', 'four\n\n\tfive\n'] },
  { what: 'block quotes', blocks: ['> one\ntwo\n\n', '> three\n>\n> four\n\n', 'five\n'] },
  { what: 'lists in quotes', blocks: ['> - one\n>\n>   two\n\n', '> - three\n'] },
  { what: 'setext headings', blocks: ['one\ntwo\n===\n\n', '===\n\n', 'three\n---\n\n', '---\n'] },
  { what: 'headings without blank lines', blocks: ['# one\ntwo\n## three ##\n- four\n# five\n'] },
  { what: 'tables', blocks: ['| a |\n| - |\n| b |\n\n', '| c |\n\n', 'd | e\n- | -\nf | g \\| h\ni\n\n', 'j\n'] },
  { what: 'front matter', blocks: ['---\na: b\n\nc: d\n---\n\n', 'text\n'] },
  { what: 'text right after front matter', blocks: ['+++\na = 1\n\n+++ \t\n', 'text\n\n', 'more\n'] },
  { what: 'front matter without text', blocks: ['---\n---\n'] },
  { what: 'front matter that is not closed', blocks: ['---\na: b\n\n', '# one\n\n- two\n\n', '----\n'] },
  { what: 'front matter that is not at the start', blocks: ['one\n\n', '---\na: b\n---\n\n', 'two\n'] },
  { what: 'a byte order mark', blocks: ['\uFEFF# one\n\n', 'two a@b.example\n'] },
  { what: 'a byte order mark before front matter', blocks: ['\uFEFF---\na: b\n---\n', 'one\n'] },
  { what: 'a byte order mark alone', blocks: ['\uFEFF'] },
  { what: 'a byte order mark inside', blocks: ['one\n\n', '\uFEFF# two\na@b.example\n\n', '\uFEFF\n\n', 'three\n'] },
  { what: 'definitions below', blocks: ['[one] [two][ONE] [two][] ![one]\n\n', '[one]: /url "t"\n\n', '[two] [one\n'] },
  {
    what: 'definitions above',
    blocks: ['[one]: </url>\n[two]:\n/url\n\n', '[a][one] [two] [three] [a](b) [one]: c\n'],
  },
  { what: 'a definition in a quote', blocks: ['> [one]: /url\n\n', 'See [one].\n'] },
  { what: 'a definition in a list in another case', blocks: ['- a\n\n  [Ünd  So]: /url\n\n', 'See [ÜND\nso].\n'] },
  { what: 'a definition that is none', blocks: ['text\n[one]: /url\n\n', 'See [one].\n'] },
  { what: 'footnotes', blocks: ['a[^1] b[^2] ![^1]\n\n', '[^1]: one\n\n    more\n\n      code\n\n', 'c[^1]\n'] },
  { what: 'a footnote in a quote', blocks: ['> [^a]: one\n\n', 'b[^A]\n'] },
  { what: 'a footnote that begins a document', blocks: ['[^1]: one\ntwo[^1]\n\n', 'three[^1][^2]\n'] },
  { what: 'a reference that only a definition makes a link', blocks: ['*[one*]\n\n', '[one*]: /url\n'] },
]

function splitAfterFence(text: string): string[] {
  const end = text.lastIndexOf('```\n') + 4
  return [text.slice(0, end), text.slice(end)]
}

describe('readMarkdown', () => {
  describe('cuts a text where nothing leaks', () => {
    for (const { what, blocks } of leaks) {
      it(what, () => {
        const document = readMarkdown(blocks.join(''))
        assert.deepEqual(textsOf(document), blocks)
        assertSameTree(document)
      })
    }
  })

  it('covers an empty text with no block', () => {
    const document = readMarkdown('')
    assert.deepEqual(document.blocks, [])
    assert.equal(document.definitions.size, 0)
  })

  it('counts a byte order mark in positions', () => {
    const [heading] = readMarkdown('\uFEFF# One\n').blocks[0]!.block.tree.children
    assert.deepEqual(heading!.position!.start, { line: 1, column: 2, offset: 1 })
  })

  it('reads YAML and TOML as front matter', () => {
    const [yaml] = blockTree(readMarkdown('---\r\na: 1\r\n\r\n---\r\n'))
    assert.deepEqual([yaml!.type, yaml!.value, yaml!.start, yaml!.end], ['yaml', 'a: 1\r\n', 0, 16])
    assert.equal(blockTree(readMarkdown('+++\na = 1\n+++'))[0]!.type, 'toml')
  })

  describe('definitions', () => {
    it('tells the first definition of each identifier, with its place', () => {
      const text = 'See [One].\n\n[one]: /first "Title"\n\n> [ONE]: /second\n\n[two]: <b c>\n'
      assert.deepEqual(
        [...readMarkdown(text).definitions],
        [
          ['one', { url: '/first', title: 'Title', start: 12, end: 33 }],
          ['two', { url: 'b c', title: null, start: 53, end: 65 }],
        ],
      )
    })

    it('goes on to the second definition when the first is deleted', () => {
      const before = readMarkdown('[a]: /one\n\ntext [a]\n\n[a]: /two\n')
      const after = readMarkdown('text [a]\n\n[a]: /two\n', before)
      assert.deepEqual(after.definitions.get('a'), { url: '/two', title: null, start: 10, end: 19 })
      assert.equal(after.blocks[0]!.block, before.blocks[1]!.block)
    })

    it('uses the identifiers of the tree', () => {
      const text = 'See [Größe  ẞ].\n\n[grösse\nß]: /no\n\n[GRÖSSE SS]: /yes\n'
      const document = readMarkdown(text)
      const found: string[] = []
      const visit = (node: Nodes): void => {
        if (node.type === 'linkReference') found.push(node.identifier)
        if ('children' in node) node.children.forEach(visit)
      }
      document.blocks.forEach(({ block }) => visit(block.tree))
      assert.equal(found.length, 1)
      assert.ok(document.definitions.has(found[0]!))
    })
  })

  describe('with the previous revision', () => {
    const text = '# Policy\n\nWrite to us.\n\nSee the [list].\n\nThank you.\n\n[list]: /list\n'
    const first = readMarkdown(text)

    it('returns the same document for the same text', () => {
      assert.equal(readMarkdown(text, first), first)
    })

    it('keeps all blocks but the edited one, and their places before it', () => {
      const next = readMarkdown(text.replace('Thank', 'We thank'), first)
      assert.deepEqual(
        next.blocks.map(({ block }, index) => block === first.blocks[index]!.block),
        [true, true, true, false, true],
      )
      assert.equal(next.blocks[2], first.blocks[2])
      assert.equal(next.blocks[4]!.start, first.blocks[4]!.start + 3)
    })

    it('has one block for the same text in two places', () => {
      const next = readMarkdown(`${text}\nThank you.\n\n`, first)
      assert.equal(next.blocks.at(-1)!.block, first.blocks[3]!.block)
    })

    it('finds a block again when an edit is undone, though others were made meanwhile', () => {
      const without = readMarkdown(text.replace('Write to us.\n\n', ''), first)
      const edited = readMarkdown(without.text.replace('Policy', 'Our policy'), without)
      const undone = readMarkdown(text, edited)
      assert.equal(undone.blocks[1]!.block, first.blocks[1]!.block)
    })

    it('parses again what mentions an identifier that is defined no more, and nothing else', () => {
      const next = readMarkdown(text.replace('[list]:', '[other]:'), first)
      assert.deepEqual(
        next.blocks.map(({ block }, index) => block === first.blocks[index]!.block),
        [true, true, false, true, false],
      )
      assert.ok(!JSON.stringify(next.blocks[2]!.block.tree).includes('linkReference'))
      const back = readMarkdown(text, next)
      assert.equal(back.blocks[2]!.block, first.blocks[2]!.block)
    })

    it('reads a text that was the start of another one as the start', () => {
      const matter = readMarkdown('---\na: b\n---\n\ntext\n')
      const moved = readMarkdown(`One.\n\n${matter.text}`, matter)
      assertSameTree(moved)
      assertSameTree(readMarkdown(matter.text, moved))
      const marked = readMarkdown('\uFEFFone\n\ntwo\n')
      assertSameTree(readMarkdown(`zero\n\n${marked.text}`, marked))
    })

    it('sees front matter that an edit far below closes', () => {
      const open = readMarkdown(`---\n${'a: b\n\n'.repeat(50)}`)
      const closed = readMarkdown(`${open.text}---\n\ntext\n`, open)
      assert.deepEqual(
        closed.blocks.map(({ block }) => block.tree.children[0]!.type),
        ['yaml', 'paragraph'],
      )
      assert.ok(readMarkdown(`${open.text}--\n`, closed).blocks.length > 50)
    })

    it('takes a document of somebody else for none', () => {
      const foreign = { text: 'one\n\ntwo\n', blocks: [], definitions: new Map() }
      assert.equal(readMarkdown('one\n\ntwo!\n', foreign).blocks.length, 2)
    })
  })
})
