import assert from 'node:assert/strict'
import type { Nodes } from 'mdast'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import type { MarkdownDocument } from '../../server/src/markdown/document.ts'
import { mostBlockCost, mostDepth } from '../../server/src/markdown/limits.ts'
import { randomEdits, randomNumbers } from '../support/edits.ts'
import { assertSameTree } from '../support/trees.ts'

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0) : 1
}

/** The types of the top-level nodes. */
const typesOf = ({ blocks }: MarkdownDocument) =>
  blocks.flatMap(({ block }) => block.tree.children.map(({ type }) => type))

/** Reads a text, afresh and after an edit in its middle, and asserts what holds for every text. */
function read(text: string): MarkdownDocument {
  const document = readMarkdown(text)
  const middle = text.length >> 1
  const edited = readMarkdown(`${text.slice(0, middle)}x${text.slice(middle)}`, document)
  const undone = readMarkdown(text, edited)
  for (const { text: whole, blocks } of [document, edited, undone]) {
    assert.equal(blocks.map(({ block }) => block.text).join(''), whole)
    assert.ok(blocks.every(({ block }) => depthOf(block.tree) <= mostDepth))
  }
  assert.deepEqual(
    undone.blocks.map(({ start }) => start),
    document.blocks.map(({ start }) => start),
  )
  return document
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** Texts on which a parser, or whoever reads its tree, may take forever or run out of stack. */
const hostile: Record<string, string> = {
  'brackets in lines': lines(3000, () => `${'['.repeat(80)}\n`),
  'closing brackets in paragraphs': lines(300, () => `${']'.repeat(660)}\n\n`),
  'nested emphasis': lines(20, () => `${'*a '.repeat(300)}${'b* '.repeat(300)}\n\n`),
  'emphasis in rows of no table': lines(3000, () => `| ${'*a '.repeat(100)}\n`),
  'links without end': '[a]('.repeat(100_000),
  'comments without end': 'x<!--'.repeat(100_000),
  'nested quotes': '> '.repeat(10_000),
  'nested quotes in many lines': lines(20, () => `${'>'.repeat(10_000)}\n`),
  'nested lists in a line': '- '.repeat(5000),
  'nested ordered lists': '1. '.repeat(5000),
  'nested lists in many lines': lines(250, (index) => `${'  '.repeat(index)}- a\n`),
  'nested lists below the limit': lines(120, (index) => `${'  '.repeat(index)}- a\n`),
  'nested links and images': `${'[!['.repeat(200)}a${'](b)](c)'.repeat(200)}`,
  'fences without end': '```\n\ntext\n\n'.repeat(20_000),
  'fences of every length': lines(600, (index) => `${'`'.repeat(3 + index)}\n\ntext\n\n`),
  'comments that begin where others end': 'a\n<!--\n\n-->\n'.repeat(20_000),
  'a comment without end': '<!-- a\n\n'.repeat(50_000),
  'a table': `| a | b |\n| - | - |\n${'| some text | more |\n'.repeat(20_000)}`,
  'lines of one letter': 'a\n'.repeat(300_000),
  'items of one letter': '- a\n'.repeat(5000),
  'blank lines': '\n'.repeat(500_000),
  'blank lines of one kind': '\r'.repeat(200_000),
  'lines of spaces': '    \n'.repeat(100_000),
  'thematic breaks': '---\n'.repeat(100_000),
  'front matter without end': `---\n${'a: b\n\n'.repeat(50_000)}`,
  'byte order marks before fences': '\uFEFF```\n\n'.repeat(20_000),
  definitions: lines(500, (index) => `[a${index}]: b\n\n`),
  'words without a line break': 'word '.repeat(200_000),
  'bytes that are no text': new TextDecoder().decode(
    Uint8Array.from({ length: 60_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
  ),
}

describe('limits of readMarkdown', () => {
  it('does not parse a line that would take too long', () => {
    for (const mark of ['[', '![', ']', '*', '_', '`', '<', '&', '~', '\0', '\uFFFD', '\uFEFF', 'a']) {
      const text = mark.repeat(1_000_000)
      const [only] = read(text).blocks
      assert.deepEqual(typesOf({ text, blocks: [only!], definitions: new Map() }), text.trim() === '' ? [] : ['code'])
    }
  })

  for (const [what, text] of Object.entries(hostile)) {
    it(`comes to an end with ${what}`, () => assert.ok(read(text).blocks.length > 0))
  }

  it('goes on after a line that is not parsed', () => {
    const document = readMarkdown(`# One\n\n${'['.repeat(100_000)}\n\ntwo\n`)
    assert.deepEqual(typesOf(document), ['heading', 'code', 'paragraph'])
  })

  it('cuts a long list into several', () => {
    const document = read(lines(1500, (index) => `- item ${index}\n  with [a link](/${index})\n`))
    assert.ok(document.blocks.length > 2)
    assert.ok(document.blocks.every(({ block }) => block.text.length <= mostBlockCost))
    assert.deepEqual([...new Set(typesOf(document))], ['list'])
  })

  it('reads verbatim text of any length', () => {
    const body = lines(1500, (index) => `line ${index}\n\n`)
    for (const text of [
      `\`\`\`js meta\n${body}\`\`\` \n\nend\n`,
      `~~~\n\n${body}~~~~`,
      `\`\`\`\n${body}`,
      `<!-- \0 ${body}--> end\n\nend\n`,
      `<!--\r\n\r\n${body}`,
      `<pre>\n\n${body}</pre>\r\n# end\n`,
      `---\n${body}---\n\nend\n`,
      `text\n\`\`\`\n${body}\`\`\`\n`,
    ])
      assertSameTree(read(text))
  })

  it('does not parse what stands behind some megabytes', () => {
    const section = '## Title\n\nText.\n\n'
    const text = section.repeat(60_000)
    const document = read(text)
    const types = typesOf(document)
    assert.equal(types[0], 'heading')
    assert.equal(types.at(-1), 'code')
    const firstUnread = document.blocks.findIndex(({ block }) => block.tree.children[0]!.type === 'code')
    const shorter = readMarkdown(text.slice(section.length * 5000), document)
    const fresh = readMarkdown(shorter.text)
    assert.deepEqual(typesOf(shorter), typesOf(fresh))
    assert.equal(
      shorter.blocks.findIndex(({ block }) => block.tree.children[0]!.type === 'code'),
      firstUnread,
    )
  })

  it('reads a long text under random edits as if it were new', () => {
    const pick = randomNumbers(1)
    const parts = [
      '# Title\n\n',
      'Some text.\n\n',
      '***\n'.repeat(1100),
      '\n\n',
      '```\n\ncode\n\n```\n',
      `<!--\n\n${'comment\n\n'.repeat(3000)}-->\n\n`,
      `${'word '.repeat(15_000)}\n`,
      '[a]: /b\n\n[c][a]\n\n',
    ]
    const text = lines(20, () => parts[Math.floor(pick() * parts.length)]!)
    let document = readMarkdown(text)
    const texts = randomEdits(text, 2)
    for (let edit = 0; edit < 20; edit++) {
      document = readMarkdown(texts.next().value, document)
      const fresh = readMarkdown(document.text)
      const outline = ({ blocks }: MarkdownDocument) =>
        blocks.map(({ start, block }) => [start, block.text.length, JSON.stringify(block.tree)])
      assert.deepEqual(outline(document), outline(fresh), `edit ${edit}`)
    }
  })
})
