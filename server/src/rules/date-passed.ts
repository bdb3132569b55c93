import * as l10n from '@vscode/l10n'
import type { VersionRow, VersionTable, WrittenDate } from '../policy/policy.ts'
import { contains } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { osps, rfc } from './sources.ts'
import { isRange, newestOf } from './support/version-rows.ts'

export default defineRule({
  id: 'date-passed',
  severity: 'warning',
  summary: 'The day until which something holds has passed.',
  sources: [osps('DO-05.01'), rfc(9116, '5.3')],
  per: 'policy',
  *check({ policy, today }) {
    if (today === null) return
    const ended = policy.dates.filter(({ isEnd, readings }) => isEnd && isPast(readings, today))
    for (const { span, text, subject } of ended) {
      if (subject === 'key')
        yield { at: span, message: l10n.t('The key was good until {0}: give one that is valid.', text) }
      if (subject === 'offer')
        yield { at: span, message: l10n.t('{0} has passed: say what is offered to reporters now.', text) }
    }
    if (ended.length === 0) return
    const lasting = policy.dates.filter(({ isEnd, readings }) => isEnd && !isPast(readings, today))
    for (const table of policy.supportedVersions?.tables ?? [])
      if (!lasting.some(({ span }) => contains(table.span, span))) yield* endOfNewest(table, ended)
  },
})

/** Past however it is read; both are days as YYYY-MM-DD. */
function isPast(readings: readonly string[], today: string): boolean {
  return readings.length > 0 && readings.every((day) => day < today)
}

/** What stands in the rows of older or unsupported versions is history, as is the end of one kind of support before another. */
function* endOfNewest({ rows }: VersionTable, ended: readonly WrittenDate[]): Iterable<Problem> {
  const offered = rows.filter(({ supported }) => supported !== false)
  const known = offered.filter(isRange)
  const newest = known.length === offered.length ? newestOf(known) : null
  const date = newest && ended.find(({ span }) => contains(newest.span, span))
  if (!date) return
  yield {
    at: date.span,
    message: l10n.t(
      'Support for {0} ended with {1}, and no newer version is listed: say which one gets security fixes now.',
      newest.version,
      date.text,
    ),
    fixes: markUnsupported(newest, rows),
  }
}

/** Only where another version stays supported, and no date is lost. */
function markUnsupported(row: VersionRow, rows: readonly VersionRow[]): readonly Fix[] {
  if (row.supported !== true || /\d/.test(row.status)) return []
  if (!rows.some((other) => other !== row && other.supported === true)) return []
  const status = rows.find(({ supported }) => supported === false)?.status ?? ':x:'
  return [{ title: l10n.t('Mark {0} as unsupported', row.version), edits: [{ ...row.statusSpan, text: status }] }]
}
