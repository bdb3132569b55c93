import assert from 'node:assert/strict'
import { aYearAfter, instantOf, lastExpiry, rfc3339 } from '../../server/src/security-txt/dates.ts'
import { repairedDate } from '../../server/src/security-txt/repair-date.ts'

describe('dates in security.txt', () => {
  it('are instants', () => {
    for (const [text, utc] of [
      ['2027-06-30T00:00:00Z', '2027-06-30T00:00:00Z'],
      ['2027-06-30t23:59:60z', '2027-07-01T00:00:00Z'],
      ['2027-06-30T18:37:07.5-08:00', '2027-07-01T02:37:07Z'],
      ['2028-02-29T00:00:00+01:30', '2028-02-28T22:30:00Z'],
    ] as const)
      assert.equal(rfc3339(instantOf(text)!), utc)
  })

  for (const text of [
    ...['', '2027-06-30', '2027-06-30T00:00:00', '2027-06-30 00:00:00Z', '2027-06-30T00:00Z', '2027-06-31T00:00:00Z'],
    ...['2027-13-01T00:00:00Z', '2027-00-01T00:00:00Z', '2027-06-00T00:00:00Z', '2027-02-29T00:00:00Z'],
    ...['2027-06-30T24:00:00Z', '2027-06-30T00:60:00Z', '2027-06-30T00:00:61Z', '2027-06-30T00:00:00+24:00'],
  ])
    it(`are none: ${text}`, () => assert.equal(instantOf(text), null))

  it('end a year from now', () => {
    assert.equal(lastExpiry('2026-11-22'), '2027-11-21T00:00:00Z')
    assert.equal(rfc3339(aYearAfter('2026-11-22')), '2027-11-24T00:00:00Z')
    assert.equal(rfc3339(aYearAfter('2028-02-29')), '2029-03-03T00:00:00Z')
  })

  const repairs: readonly (readonly [string, string | null, boolean?])[] = [
    ['Thu, 31 Dec 2026 18:37:07 -0800', '2026-12-31T18:37:07-08:00', true],
    ['17 Mar 2026 12:00 +0100', '2026-03-17T12:00:00+01:00', true],
    ['Fri, 1  January 2027 00:00:00 GMT', '2027-01-01T00:00:00Z', true],
    ['2026-12-31 18:37:07 UTC', '2026-12-31T18:37:07Z', true],
    ['2026-12-31T18:37+0200', '2026-12-31T18:37:00+02:00', true],
    ['2026-12-31T18:37:07.123', '2026-12-31T18:37:07Z', false],
    ['2026-12-31', '2026-12-31T00:00:00Z', false],
    ['31 Foo 2026 18:37:07 -0800', null],
    ['2026-06-31', null],
    ['31/12/2026', null],
    ['soon', null],
  ]
  for (const [text, repaired, sure] of repairs) {
    it(`are repaired: ${text}`, () => {
      assert.deepEqual(repairedDate(text), repaired === null ? null : { text: repaired, sure })
    })
  }
})
