import assert from 'node:assert/strict'
import fc from 'fast-check'
import { chooseEncoding, openTexts, rangeOf, spanOf } from '../server/src/text.ts'
import type { EncodedText, Encoding } from '../server/src/text.ts'

const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32']

/** Lines with characters of 1, 2, 3 and 4 UTF-8 bytes, and every kind of line break. */
const line = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀'), maxLength: 8 })
const content = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 6 })
  .map((lines) => lines.map(([text, lineBreak]) => text + lineBreak).join(''))

function open(encoding: Encoding, text: string): EncodedText {
  return openTexts(encoding).create('file:///SECURITY.md', 'markdown', 1, text)
}

/** How long text is in an encoding, by other means than the code under test. */
function lengthIn(encoding: Encoding, text: string): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length
  return encoding === 'utf-16' ? text.length : Array.from(text).length
}

/** Every offset that a position can name: between characters, and not within a line break. */
function places(text: string): readonly number[] {
  const offsets = [0]
  for (const character of text) offsets.push(offsets.at(-1)! + character.length)
  return offsets.filter((offset) => !(text[offset - 1] === '\r' && text[offset] === '\n'))
}

describe('an open text', () => {
  it('takes the first encoding of the client that it knows', () => {
    assert.equal(chooseEncoding(undefined), 'utf-16')
    assert.equal(chooseEncoding([]), 'utf-16')
    assert.equal(chooseEncoding(['utf-7', 'utf-32', 'utf-8']), 'utf-32')
  })

  for (const encoding of encodings) {
    it(`counts in ${encoding}`, () => {
      const text = open(encoding, 'x\naé漢😀b\r\n')
      const at = 'x\naé漢😀'.length
      assert.deepEqual(text.positionAt(at), { line: 1, character: lengthIn(encoding, 'aé漢😀') })
      assert.equal(text.offsetAt({ line: 1, character: lengthIn(encoding, 'aé漢😀') }), at)
      assert.deepEqual(text.positionAt(3), { line: 1, character: 1 })
      assert.deepEqual(spanOf(text, rangeOf(text, { start: 3, end: at })), { start: 3, end: at })
    })

    it(`finds the way back from every place in ${encoding}`, () => {
      fc.assert(
        fc.property(content, (value) => {
          const text = open(encoding, value)
          for (const offset of places(value)) assert.equal(text.offsetAt(text.positionAt(offset)), offset)
        }),
        { seed: 2, numRuns: 200 },
      )
    })

    it(`is changed like the client's text in ${encoding}`, () => {
      fc.assert(
        fc.property(content, fc.array(fc.tuple(fc.nat(), fc.nat(), content), { maxLength: 4 }), (value, edits) => {
          const texts = openTexts(encoding)
          const text = texts.create('file:///SECURITY.md', 'markdown', 1, value)
          let expected = value
          const changes = edits.map(([from, to, put]) => {
            const known = places(expected)
            const [start, end] = [known[from % known.length]!, known[to % known.length]!].sort((a, b) => a - b)
            const now = open(encoding, expected)
            expected = expected.slice(0, start) + put + expected.slice(end)
            return { range: rangeOf(now, { start: start!, end: end! }), text: put }
          })
          texts.update(text, changes, 2)
          assert.equal(text.getText(), expected)
          assert.equal(text.version, edits.length === 0 ? 1 : 2)
        }),
        { seed: 3, numRuns: 200 },
      )
    })

    it(`takes positions out of range for the nearest place in ${encoding}`, () => {
      const text = open(encoding, 'é\nb')
      assert.equal(text.offsetAt({ line: 0, character: 99 }), 1)
      assert.equal(text.offsetAt({ line: 9, character: 9 }), 3)
      assert.equal(text.offsetAt({ line: -1, character: 0 }), 0)
      assert.equal(text.offsetAt({ line: 0, character: -1 }), 0)
    })

    it(`can be replaced as a whole in ${encoding}`, () => {
      const text = open(encoding, 'abc')
      openTexts(encoding).update(text, [{ text: 'é' }], 5)
      assert.equal(text.getText(), 'é')
      assert.equal(text.version, 5)
    })
  }

  it('takes half a character for the place before it', () => {
    assert.equal(open('utf-8', 'é').offsetAt({ line: 0, character: 1 }), 0)
  })
})
