import type { Timeframe } from '../../policy/policy.ts'

/** The longest that a promised time can be by the calendar, in hours: five business days are a week. */
export function calendarHours({ hours, business }: Timeframe): number {
  return business ? hours * (7 / 5) : hours
}
