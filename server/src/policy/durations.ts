import type { Span } from '../span.ts'

/** A duration in running text; offsets count in that text. */
export interface Duration extends Span {
  /** The longest it allows, in hours. */
  readonly hours: number
  /** Counted in business or working days. */
  readonly business: boolean
}

const number =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)'
const unit = '(?:hours?|hrs?|h|days?|weeks?|months?|years?)'
const pattern = new RegExp(
  `(?<![\\w.-])(?<low>${number})(?: ?\\(\\d{1,4}\\))?(?: ?(?:[-–—/]|to|or) ?(?<high>${number}))?(?: ?\\(\\d{1,4}\\))?[ -]?(?<kind>business |working |calendar |full |week ?)?(?<unit>${unit})\\b`,
  'gi',
)
/** "Every week" and "weekly". */
const regular = /\b(?:every|each|per) (?<unit>day|week|month)\b|\b(?<unitly>dai|week|month)ly\b/gi
const orTwo = /\ba (?<unit>day|week|month) or two\b/gi

const hoursIn: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168, m: 720, y: 8760 }
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}

/** Finds durations: "48 hours", "two (2) business days", "24-48h", "a week". Months count 30 days. */
export function findDurations(text: string): Duration[] {
  const found: Duration[] = []
  for (const match of text.matchAll(orTwo))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      hours: 2 * hoursIn[match.groups!.unit![0]!]!,
      business: false,
    })
  for (const match of text.matchAll(regular)) {
    const unit = match.groups!.unit ?? match.groups!.unitly!
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      hours: hoursIn[unit[0]!.toLowerCase()]!,
      business: false,
    })
  }
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => other.start < end && start < other.end)) continue
    const { low, high, kind, unit: written } = match.groups as Record<string, string | undefined>
    const amount = Math.max(valueOf(low!), high === undefined ? 0 : valueOf(high))
    const hours = amount * hoursIn[written![0]!.toLowerCase()]!
    // "5.1.x / h" and "1 h2" are no durations; zero is none either.
    if (hours === 0) continue
    found.push({ start, end, hours, business: /business|working|week /i.test(kind ?? '') })
  }
  return found.sort((a, b) => a.start - b.start)
}

function valueOf(written: string): number {
  return numbers[written.toLowerCase()] ?? Number(written)
}
