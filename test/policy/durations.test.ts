import assert from 'node:assert/strict'
import { findDurations } from '../../server/src/policy/durations.ts'

describe('durations', () => {
  const cases: readonly (readonly [string, readonly number[], boolean?])[] = [
    ['within 48 hours', [48]],
    ['within 48h', [48]],
    ['in two (2) business days', [48], true],
    ['3 working days', [72], true],
    ['within a week', [168]],
    ['a 72-hour window', [72]],
    ['a 90 day disclosure timeline', [2160]],
    ['a 90-day embargo', [2160]],
    ['24-48 hours', [48]],
    ['24 to 48 hours', [48]],
    ['within a day or two', [48]],
    ['one or two weeks', [336]],
    ['every week', [168]],
    ['weekly', [168]],
    ['three months', [2160]],
    ['within a few days', [120]],
    ['in a couple of weeks', [336]],
    ['a few days of work', []],
    ['version 5.1 has 3 bugs', []],
    ['0 days', []],
    ['v2 hours', []],
    ['CVE-2024-1234 days', []],
  ]
  for (const [text, hours, business] of cases)
    it(text, () => {
      const found = findDurations(text)
      assert.deepEqual(
        found.map((one) => one.hours),
        hours,
      )
      if (found[0]) assert.equal(found[0].business, business ?? false)
    })
})
