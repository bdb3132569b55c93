const dateTime =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.\d{1,20})?(?:Z|(?<sign>[+-])(?<zoneHour>\d\d):(?<zoneMinute>\d\d))$/i

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** The instant of an RFC 3339 date-time, in milliseconds since 1970; `null` when it is none. */
export function instantOf(value: string): number | null {
  const parts = dateTime.exec(value)?.groups
  if (parts === undefined) return null
  const number = (name: string) => Number(parts[name] ?? 0)
  const [year, month, day] = [number('year'), number('month'), number('day')]
  const isDay = month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')]
  // A second is sometimes put in at midnight: it has the number 60.
  if (!isDay || hour > 23 || minute > 59 || second > 60 || number('zoneHour') > 23 || number('zoneMinute') > 59)
    return null
  const zone = (number('zoneHour') * 60 + number('zoneMinute')) * (parts['sign'] === '-' ? -1 : 1)
  return Date.UTC(year, month - 1, day, hour, minute - zone, second)
}

/** The first instant of a day that is given as YYYY-MM-DD. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The end of the day after the same day a year later: what was meant to be a year from now is before it in every zone. */
export function aYearAfter(day: string): number {
  const date = new Date(startOfDay(day))
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate() + 2)
}

/** The last value of `Expires` that is less than a year ahead, as the standard recommends. */
export function lastExpiry(today: string): string {
  return rfc3339(startOfDay(today) + 364 * dayInMilliseconds)
}

/** An instant as an RFC 3339 date-time in UTC. */
export function rfc3339(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}
