import assert from 'node:assert/strict'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import { tally } from '../../server/src/markdown/tally.ts'
import { randomEdits } from '../support/edits.ts'
import { policies } from '../support/policies.ts'

/** How often each word stands in a text. */
function countWords() {
  return tally(({ text }) => (text.match(/\w+/g) ?? []).map((word) => [word, 1] as const))
}

describe('tally', () => {
  it('adds up what is found in all blocks', () => {
    const sums = countWords()(readMarkdown('one two\n\none\n'))
    assert.deepEqual(
      sums,
      new Map([
        ['one', 2],
        ['two', 1],
      ]),
    )
  })

  it('gives the sums of a fresh count after each edit', () => {
    for (const [index, text] of policies.entries()) {
      const words = countWords()
      const revisions = randomEdits(text, index + 1)
      let document = readMarkdown(text)
      for (let count = 0; count < 50; count++) {
        document = readMarkdown(revisions.next().value, document)
        const sums = words(document)
        assert.deepEqual(sums, countWords()(document))
        assert.equal(words(document), sums)
      }
    }
  })

  it('looks only at blocks that have changed, and counts an earlier revision anew', () => {
    const read: string[] = []
    const words = tally(({ text }) => {
      read.push(text)
      return [[text.trim(), 1]]
    })
    const first = readMarkdown('one\n\ntwo\n\nthree')
    words(first)
    const second = readMarkdown('one\n\n2\n\nthree', first)
    assert.deepEqual([...words(second).keys()].sort(), ['2', 'one', 'three'])
    assert.deepEqual(read, ['one\n\n', 'two\n\n', 'three', '2\n\n'])
    assert.deepEqual([...words(first).keys()].sort(), ['one', 'three', 'two'])
  })
})
