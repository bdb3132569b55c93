import assert from 'node:assert/strict'
import { readPolicy } from '../../server/src/policy/read.ts'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import { readBlock } from '../../server/src/policy/block.ts'

/** The text of the first passage, and the source behind a stretch of it. */
function firstPassage(source: string): { text: string; behind: (words: string) => string } {
  const { start, block } = readMarkdown(source).blocks[0]!
  const { prose } = readBlock(block).passages[0]!
  return {
    text: prose.text,
    behind: (words) => {
      const at = prose.text.indexOf(words)
      assert.notEqual(at, -1, `"${words}" is not in "${prose.text}"`)
      const span = prose.toSource(at, at + words.length)
      return source.slice(start + span.start, start + span.end)
    },
  }
}

describe('prose', () => {
  it('dissolves marks, so that a phrase is one phrase', () => {
    const { text, behind } = firstPassage('Please **DO NOT** *file* `a` [public issue](https://example.org/x "t")!\n')
    assert.equal(text, 'Please DO NOT file a public issue!')
    assert.equal(behind('DO NOT'), 'DO NOT')
    assert.equal(behind('public issue'), 'public issue')
    assert.equal(behind('NOT file a public'), 'NOT** *file* `a` [public')
  })

  it('maps character references and escapes to where they are written', () => {
    const { text, behind } = firstPassage('Tom &amp; Ann &#64; work \\*here\\* now\n')
    assert.equal(text, 'Tom & Ann @ work *here* now')
    assert.equal(behind('&'), '&amp;')
    assert.equal(behind('@'), '&#64;')
    assert.equal(behind('here'), 'here')
    assert.equal(behind('now'), 'now')
  })

  it('joins lines, whatever ends them, and leaves the marks of quotes and lists out', () => {
    assert.equal(firstPassage('one\r\ntwo  \r\nthree\n').text, 'one two three')
    const quoted = firstPassage('> one\n> two\n')
    assert.equal(quoted.text, 'one two')
    assert.equal(quoted.behind('two'), 'two')
    const item = firstPassage('- one\n  two\n')
    assert.equal(item.text, 'one two')
    assert.equal(item.behind('one two'), 'one\n  two')
  })

  it('counts in UTF-16 units, also after a byte order mark and characters outside the basic plane', () => {
    const source = '\uFEFF# A 🔐 b\n\nSend it to us 🙏 please.\n'
    const policy = readPolicy(source)
    assert.equal(source.slice(policy.title!.textSpan.start, policy.title!.textSpan.end), 'A 🔐 b')
    const last = policy.markdown.blocks.at(-1)!
    const { prose } = readBlock(last.block).passages.at(-1)!
    const at = prose.text.indexOf('please')
    const span = prose.toSource(at, at + 6)
    assert.equal(source.slice(last.start + span.start, last.start + span.end), 'please')
  })
})
