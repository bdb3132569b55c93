import { overlaps } from '../span.ts'
import type { Span } from '../span.ts'
import { vocabularyOf } from './vocabulary/languages.ts'

/** A duration in running text; offsets count in that text. */
export interface Duration extends Span {
  /** The longest it allows, in hours. */
  readonly hours: number
  /** Counted in business or working days. */
  readonly business: boolean
}

/** Hours in a unit, by the group of the expression that finds it. Months count 30 days. */
const units: readonly (readonly [string, number])[] = [
  ['hours', 1],
  ['days', 24],
  ['weeks', 168],
  ['months', 720],
  ['years', 8760],
]

/** Finds durations: "48 hours", "two (2) business days", "24-48h", "a week". */
export function findDurations(text: string, words = vocabularyOf(text).durations): Duration[] {
  const found: Duration[] = []
  for (const pattern of words.patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => overlaps(other, { start, end }))) continue
      const groups = match.groups!
      const amounts = [groups['low'] ?? '1', groups['high'] ?? '0'].map(
        (written) => words.numbers[written] ?? words.numbers[written.toLowerCase()] ?? Number(written),
      )
      const [, unit] = units.find(([name]) => groups[name] !== undefined)!
      const hours = Math.max(...amounts) * unit
      // Nothing is promised in zero days.
      if (hours > 0) found.push({ start, end, hours, business: groups['business'] !== undefined })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
