import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { rfc, securityInsights } from './sources.ts'

/** A year: RFC 9116, section 2.5.5, lets what a security.txt says hold for no longer. */
const mostMonths = 12

export default defineRule({
  id: 'review-overdue',
  severity: 'hint',
  summary: 'By its own date the policy was last looked at more than a year ago.',
  sources: [rfc(9116, '2.5.5'), securityInsights],
  per: 'policy',
  *check({ policy, today }) {
    if (today === null) return
    const [first, ...others] = policy.dates.filter(
      ({ subject, readings }) => subject === 'policy' && readings.length > 0,
    )
    if (first === undefined) return
    const latest = others.reduce((a, b) => (a.readings.at(-1)! < b.readings.at(-1)! ? b : a), first)
    const months = monthsBetween([...latest.readings].sort().at(-1)!, today)
    if (months <= mostMonths) return
    yield {
      at: latest.span,
      message: l10n.t(
        '{0} months have passed since: check that all of this still holds, and write the new date.',
        months,
      ),
      fixes: [{ title: l10n.t('Write {0}', today), edits: [{ ...latest.span, text: today }] }],
    }
  },
})

/** Full months from one day to another, both as YYYY-MM-DD. */
function monthsBetween(from: string, to: string): number {
  const isLastWhole = from.slice(8) <= to.slice(8)
  return monthOf(to) - monthOf(from) - (isLastWhole ? 0 : 1)
}

/** The months from the year 0 to that of a day. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
