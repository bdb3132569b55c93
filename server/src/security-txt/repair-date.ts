import { instantOf, rfc3339 } from './dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** As in e-mail, which drafts of the standard asked for: "Thu, 31 Dec 2026 18:37:07 -0800". */
const mailDate =
  /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4}) (\d\d:\d\d)(:\d\d)? (?:([+-]\d\d):?(\d\d)|gmt|utc|z)$/i

/** As RFC 3339 has it, but for parts that are missing: "2026-12-31", "2026-12-31 18:37 +0100". */
const looseDate =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?)?(?: ?(z|utc|gmt)| ?([+-]\d\d):?(\d\d))?$/i

/** A date that was meant, as RFC 3339 writes it; `sure` when it says the same instant, and nothing had to be guessed. */
export interface RepairedDate {
  readonly text: string
  readonly sure: boolean
}

/** What a date was meant to be that is not written as RFC 3339 has it; `null` when nobody can say. */
export function repairedDate(value: string): RepairedDate | null {
  const words = value.replace(/\s+/g, ' ')
  return checked(fromMail(words) ?? fromLoose(words))
}

function fromMail(words: string): RepairedDate | null {
  const [, day, name, year, time, seconds = ':00', zoneHour, zoneMinute] = mailDate.exec(words) ?? []
  const month = months.indexOf((name ?? '').toLowerCase()) + 1
  if (day === undefined || month === 0) return null
  const zone = zoneHour === undefined ? 'Z' : `${zoneHour}:${zoneMinute}`
  return { text: `${year}-${twoDigits(month)}-${twoDigits(Number(day))}T${time}${seconds}${zone}`, sure: true }
}

function fromLoose(words: string): RepairedDate | null {
  const [, day, time, seconds = ':00', utc, zoneHour, zoneMinute] = looseDate.exec(words) ?? []
  if (day === undefined) return null
  if (time === undefined) return { text: `${day}T00:00:00Z`, sure: false }
  const zone = zoneHour === undefined ? 'Z' : `${zoneHour}:${zoneMinute}`
  return { text: `${day}T${time}${seconds}${zone}`, sure: utc !== undefined || zoneHour !== undefined }
}

function checked(date: RepairedDate | null): RepairedDate | null {
  const instant = date && instantOf(date.text)
  if (date === null || instant === null) return null
  return { ...date, text: date.text.endsWith('Z') ? rfc3339(instant) : date.text }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
