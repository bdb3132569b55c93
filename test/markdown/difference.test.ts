import assert from 'node:assert/strict'
import { commonPrefix, commonSuffix } from '../../server/src/markdown/difference.ts'

/** Two texts and how much they have in common at the start and, behind that, at the end. */
const cases: readonly (readonly [string, string, number, number])[] = [
  ['', '', 0, 0],
  ['', 'a', 0, 0],
  ['a', 'a', 1, 0],
  ['a', 'b', 0, 0],
  ['abc', 'abxc', 2, 1],
  ['aaa', 'aa', 2, 0],
  ['aa', 'aaa', 2, 0],
  ['xab', 'yab', 0, 2],
  ['a'.repeat(1000), `${'a'.repeat(500)}b${'a'.repeat(499)}`, 500, 499],
]

describe('difference', () => {
  for (const [a, b, prefix, suffix] of cases) {
    it(`of ${a.slice(0, 5)} and ${b.slice(0, 5)}`, () => {
      assert.equal(commonPrefix(a, b), prefix)
      assert.equal(commonSuffix(a, b, Math.min(a.length, b.length) - prefix), suffix)
    })
  }
})
