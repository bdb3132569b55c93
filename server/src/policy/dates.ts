import { overlaps } from '../span.ts'
import type { Span } from '../span.ts'
import { perLanguage } from './per-language.ts'
import { monthsOf } from './vocabulary/months.ts'

/** A date in running text; offsets count in that text. */
export interface FoundDate extends Span {
  /**
   * The days that it can mean, as YYYY-MM-DD: none when there is no such day, two when day and month can be told apart only by
   * habit. A month without a day means its last one.
   */
  readonly readings: readonly string[]
  /** How its parts are parted when it is all numbers; `null` when the month has a name or a sign. */
  readonly separator: string | null
}

/** Only years that a policy can speak of: other numbers are versions, parts and prices. */
const year = String.raw`(?<year>(?:19|20)\d\d)`
const before = String.raw`(?<![\p{L}\p{N}_./:-])`
const after = String.raw`(?![\p{L}\p{N}_-]|[./:]\p{N})`

const yearFirst = new RegExp(String.raw`${before}${year}([-/])(?<month>\d\d?)\2(?<day>\d\d?)(?:(?=T\d)|${after})`, 'gu')
const yearLast = new RegExp(String.raw`${before}(?<first>\d\d?)([-/.])(?<second>\d\d?)\2${year}${after}`, 'gu')
// What Chinese, Japanese and Korean write after the numbers.
const withSigns = new RegExp(
  String.raw`(?<!\p{N})${year} ?[年년] ?(?<month>\d\d?) ?[月월](?: ?(?<day>\d\d?) ?[日일])?`,
  'gu',
)

/** The parts of a date with the name of a month, as patterns from the most telling on. */
const namedIn = perLanguage((language): readonly RegExp[] => {
  const names = [...monthsOf(language).keys()].sort((a, b) => b.length - a.length)
  if (names.length === 0) return []
  const month = `(?<month>${names.join('|')})\\.?`
  // "31st", "31." and "1er"; "of", "de" and "năm".
  const day = String.raw`(?<day>\d\d?)(?:\.|º|\p{L}\p{L})?`
  const link = String.raw`(?: \p{L}{1,3}\.?)?`
  return [
    `${before}${day}${link}[ -]${month}${link},?[ -]${year}(?!\\p{N})`,
    `${before}${month} ${day},? ${year}(?!\\p{N})`,
    `${before}${month}${link},? ${year}(?!\\p{N})`,
  ].map((source) => new RegExp(source, 'giu'))
})

/**
 * Finds dates: "2026-03-04", "31/12/2026", "March 4, 2026", "4. März 2026", "March 2026", "2026年3月4日".
 * @param language BCP 47 tag of the language of the text
 */
export function findDates(text: string, language: string): readonly FoundDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const found: FoundDate[] = []
  const add = (match: RegExpExecArray, readings: readonly string[] | null, separator: string | null): void => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (readings !== null && !found.some((other) => overlaps(other, span))) found.push({ ...span, readings, separator })
  }
  for (const match of text.matchAll(yearFirst)) add(match, [...dayOf(numbersOf(match))], match[2]!)
  for (const match of text.matchAll(yearLast)) add(match, readingsOf(match, language), match[2]!)
  for (const match of text.matchAll(withSigns)) add(match, [...dayOf(numbersOf(match))], null)
  const months = monthsOf(language)
  for (const pattern of namedIn(language))
    for (const match of text.matchAll(pattern)) {
      const month = months.get(match.groups!['month']!.toLowerCase())!
      add(match, [...dayOf({ ...numbersOf(match), month })], null)
    }
  return found.sort((a, b) => a.start - b.start)
}

interface Day {
  readonly year: number
  /** From 1 on. */
  readonly month: number
  /** The last of the month when it is not said. */
  readonly day: number | null
}

function numbersOf({ groups = {} }: RegExpExecArray): Day {
  const { year, month, day } = groups
  return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) }
}

/** Day and month in either order; `null` for what is no date at all, such as a version. */
function readingsOf({ groups, 2: separator }: RegExpExecArray, language: string): readonly string[] | null {
  const [year, first, second] = [groups!['year'], groups!['first'], groups!['second']].map(Number) as [
    number,
    number,
    number,
  ]
  const dayFirst = [...dayOf({ year, month: second, day: first })]
  if (separator === '.') return first <= 31 && second <= 12 ? dayFirst : null
  if (first > 31 || second > 31) return null
  const monthFirst = [...dayOf({ year, month: first, day: second })]
  // English is written on both sides of the ocean; all other languages here put the day first.
  if (language !== 'en' && dayFirst.length > 0) return dayFirst
  return [...new Set([...dayFirst, ...monthFirst])]
}

/** The day as YYYY-MM-DD, if there is such a day. */
function* dayOf({ year, month, day }: Day): Iterable<string> {
  const date = day === null ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, month - 1, day))
  const exists = month >= 1 && month <= 12 && (day === null || date.getUTCDate() === day)
  if (exists) yield date.toISOString().slice(0, 10)
}
