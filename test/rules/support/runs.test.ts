import assert from 'node:assert/strict'
import { runsOf } from '../../../server/src/rules/support/runs.ts'

describe('runsOf', () => {
  it('puts neighbours together', () => {
    const text = 'a\n\nb c\n> d'
    const spans = [0, 3, 5, 9].map((start) => ({ start, end: start + 1 }))
    assert.deepEqual(
      runsOf(text, spans).map(({ start, end }) => text.slice(start, end)),
      [text],
    )
    assert.deepEqual(
      runsOf('a, b', [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
      ]).map((run) => run.spans.length),
      [1, 1],
    )
  })
})
