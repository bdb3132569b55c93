import assert from 'node:assert/strict'
import { countFirst, lastOfFirst } from '../server/src/bisect.ts'

describe('bisect', () => {
  it('counts the first items that pass', () => {
    for (let length = 0; length < 9; length++) {
      const items = [...Array(length).keys()]
      for (let limit = 0; limit <= length; limit++)
        assert.equal(
          countFirst(items, (item) => item < limit),
          limit,
        )
    }
  })

  it('finds the last of them', () => {
    assert.equal(
      lastOfFirst([1, 3, 5], (item) => item <= 4),
      3,
    )
    assert.equal(
      lastOfFirst([1, 3, 5], (item) => item <= 0),
      undefined,
    )
  })
})
