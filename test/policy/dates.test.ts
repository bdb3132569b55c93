import assert from 'node:assert/strict'
import { findDates } from '../../server/src/policy/dates.ts'

/** The dates of a text: as written, and what they can mean. */
function datesIn(text: string, language = 'en'): readonly string[] {
  return findDates(text, language).map(({ start, end, readings }) =>
    `${text.slice(start, end)}: ${readings.join(' or ')}`.trim(),
  )
}

describe('dates', () => {
  const english: readonly (readonly [string, ...string[]])[] = [
    ['valid until 2027-06-30.', '2027-06-30: 2027-06-30'],
    ['2027-06-30T12:00:00Z', '2027-06-30: 2027-06-30'],
    ['(2027/06/30)', '2027/06/30: 2027-06-30'],
    ['on 31/12/2026', '31/12/2026: 2026-12-31'],
    ['on 12/31/2026', '12/31/2026: 2026-12-31'],
    ['on 15-5-2026', '15-5-2026: 2026-05-15'],
    ['on 03.04.2026.', '03.04.2026: 2026-04-03'],
    ['on 03/04/2026', '03/04/2026: 2026-04-03 or 2026-03-04'],
    ['on 4/4/2026', '4/4/2026: 2026-04-04'],
    ['until June 24, 2026', 'June 24, 2026: 2026-06-24'],
    ['until Sept. 1 2026', 'Sept. 1 2026: 2026-09-01'],
    ['until September 1st, 2026', 'September 1st, 2026: 2026-09-01'],
    ['until 24 June 2026', '24 June 2026: 2026-06-24'],
    ['9th Feb 2026', '9th Feb 2026: 2026-02-09'],
    ['the 9th of February, 2026', '9th of February, 2026: 2026-02-09'],
    ['15-Jan-2026', '15-Jan-2026: 2026-01-15'],
    ['in June 2026', 'June 2026: 2026-06-30'],
    ['in February 2024', 'February 2024: 2024-02-29'],
    ['2026-03-01 to 2026-04-01', '2026-03-01: 2026-03-01', '2026-04-01: 2026-04-01'],
    // There is no such day
    ['31/06/2026', '31/06/2026:'],
    ['2026-02-29', '2026-02-29:'],
    ['2026-13-01', '2026-13-01:'],
    ['February 30, 2026', 'February 30, 2026:'],
    // No dates
    ['version 2026.3.1'],
    ['CVE-2026-1234'],
    ['45.13.2026'],
    ['41/42/2026'],
    ['10.1.2.2026'],
    ['https://octo.dev/2026/13/41/post'],
    ['report-2026-13-01.pdf'],
    ['2026-13-01.pdf-2'.replace('2026', 'a2026')],
    ['1.2.3, since 2026'],
    ['call 0201-2026-1234'],
    ['maybe 2026'],
  ]
  for (const [text, ...expected] of english) it(text, () => assert.deepEqual(datesIn(text), expected))

  const others: readonly (readonly [string, string, string])[] = [
    ['de', 'bis 4. März 2026', '4. März 2026: 2026-03-04'],
    ['de', 'bis 03/04/2026', '03/04/2026: 2026-04-03'],
    ['fr', "jusqu'au 1er août 2026", '1er août 2026: 2026-08-01'],
    ['es', 'hasta el 31 de marzo de 2026', '31 de marzo de 2026: 2026-03-31'],
    ['pt', 'até 31 de março de 2026', '31 de março de 2026: 2026-03-31'],
    ['it', 'fino al 31 marzo 2026', '31 marzo 2026: 2026-03-31'],
    ['pl', 'do 31 marca 2026', '31 marca 2026: 2026-03-31'],
    ['ru', 'до 31 марта 2026', '31 марта 2026: 2026-03-31'],
    ['tr', '31 Mart 2026', '31 Mart 2026: 2026-03-31'],
    ['vi', 'ngày 31 tháng 3 năm 2026', '31 tháng 3 năm 2026: 2026-03-31'],
    ['zh', '2026年3月31日前', '2026年3月31日: 2026-03-31'],
    ['ja', '2026年3月まで', '2026年3月: 2026-03-31'],
    ['ko', '2026년 3월 31일까지', '2026년 3월 31일: 2026-03-31'],
    ['und', 'until 2026-03-31', '2026-03-31: 2026-03-31'],
  ]
  for (const [language, text, expected] of others)
    it(`${language}: ${text}`, () => assert.deepEqual(datesIn(text, language), [expected]))

  it('takes little time for texts that look like dates', () => {
    const text = '12 jan '.repeat(3000) + '2026'.repeat(3000) + ' 2026-'.repeat(3000)
    assert.deepEqual(findDates(text, 'en').length, 0)
  })
})
