import assert from 'node:assert/strict'
import type { Nodes } from 'mdast'
import { readMarkdown } from '../../server/src/markdown/document.ts'

/** The source of each link in a text, with the address that it leads to. */
function linksIn(text: string): [string, string][] {
  const links: [string, string][] = []
  const visit = (node: Nodes, start: number): void => {
    const { start: from, end } = node.position!
    if (node.type === 'link') links.push([text.slice(start + from.offset!, start + end.offset!), node.url])
    if ('children' in node) for (const child of node.children) visit(child, start)
  }
  for (const { start, block } of readMarkdown(text).blocks) visit(block.tree, start)
  return links
}

/** Addresses that become links only after parsing, when escapes and references are resolved. */
const cases: readonly { readonly what: string; readonly text: string; readonly links: readonly [string, string][] }[] =
  [
    { what: 'an address as it is', text: 'Mail a@b.example.\n', links: [['a@b.example', 'mailto:a@b.example']] },
    { what: 'an escape in it', text: 'Mail a\\_b@c.example!\n', links: [['a\\_b@c.example', 'mailto:a_b@c.example']] },
    {
      what: 'an escape before it',
      text: '\\* a\\_b@c.example\n',
      links: [['a\\_b@c.example', 'mailto:a_b@c.example']],
    },
    { what: 'a reference in it', text: 'a&#64;b.example, c', links: [['a&#64;b.example', 'mailto:a@b.example']] },
    {
      what: 'references before and in it',
      text: '&lt;&amp; &copy; x&#95;a&commat;b.example &gt;',
      links: [['x&#95;a&commat;b.example', 'mailto:x_a@b.example']],
    },
    {
      what: 'several',
      text: 'a&#64;b.example or\nc\\-d@e.example and www&#46;f.example/g',
      links: [
        ['a&#64;b.example', 'mailto:a@b.example'],
        ['c\\-d@e.example', 'mailto:c-d@e.example'],
        ['www&#46;f.example/g', 'http://www.f.example/g'],
      ],
    },
    {
      what: 'marks of quotes and spaces that are not in the text',
      text: '> > one \\> \n> > > two\\_@a.example   \n>     > b\\-@c.example\t\n> \n',
      links: [
        ['two\\_@a.example', 'mailto:two_@a.example'],
        ['b\\-@c.example', 'mailto:b-@c.example'],
      ],
    },
    {
      what: 'a line that begins with ">" as content',
      text: 'one\n     > > two\\_@a.example',
      links: [['two\\_@a.example', 'mailto:two_@a.example']],
    },
    { what: 'a task', text: '- [x] a\\_@b.example\n', links: [['a\\_@b.example', 'mailto:a_@b.example']] },
    {
      what: 'a task on two lines',
      text: '- [x]\r\n  a\\_@b.example\r\n',
      links: [['a\\_@b.example', 'mailto:a_@b.example']],
    },
    {
      what: 'a cell',
      text: '| a |\n| - |\n| \\| b\\_@c.example |\n',
      links: [['b\\_@c.example', 'mailto:b_@c.example']],
    },
    {
      what: 'Windows line breaks',
      text: 'one\r\ntwo\r\na\\_@b.example',
      links: [['a\\_@b.example', 'mailto:a_@b.example']],
    },
    { what: 'a byte order mark', text: '\uFEFFa\\_@b.example', links: [['a\\_@b.example', 'mailto:a_@b.example']] },
    {
      what: 'NUL and other planes',
      text: '\0\u{1F600} a\\_@b.example',
      links: [['a\\_@b.example', 'mailto:a_@b.example']],
    },
    { what: 'a scheme', text: 'http\\://a.example?b', links: [['http\\://a.example?b', 'http://a.example?b']] },
    { what: 'an address in a link', text: '[a\\_@b.example](/c)', links: [['[a\\_@b.example](/c)', '/c']] },
  ]

describe('linkAddresses', () => {
  for (const { what, text, links } of cases) {
    it(`finds the source of ${what}`, () => assert.deepEqual(linksIn(text), links))
  }

  it('leaves no gap between the parts of a text', () => {
    const [paragraph] = readMarkdown('one\n> a\\_b@c.example &amp; two\\\\').blocks[0]!.block.tree.children.slice(-1)
    const text = (paragraph as Extract<Nodes, { children: unknown }>).children[0] as Extract<
      Nodes,
      { children: unknown }
    >
    const spans = text.children.map(({ position }) => [position!.start.offset, position!.end.offset])
    assert.deepEqual(spans, [
      [6, 20],
      [20, 32],
    ])
    assert.deepEqual(text.children[0]!.position!.start, { line: 2, column: 3, offset: 6 })
  })
})
