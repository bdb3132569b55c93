import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { githubPolicy } from './sources.ts'
import { plainTables, rangeRows } from './support/version-rows.ts'
import type { RangeRow } from './support/version-rows.ts'

export default defineRule({
  id: 'version-table-upside-down',
  severity: 'warning',
  summary: 'Only versions that are older than all unsupported ones are marked as supported.',
  sources: [githubPolicy],
  per: 'policy',
  *check({ policy }) {
    if (policy.closed !== null) return
    for (const table of plainTables(policy)) {
      const rows = rangeRows(table)
      if (rows.some(({ supported }) => supported === null)) continue
      const supported = rows.filter((row) => row.supported === true)
      const unsupported = rows.filter((row) => row.supported === false)
      if (supported.length === 0 || unsupported.length === 0 || !areOlder(supported, unsupported)) continue
      yield {
        at: supported[0]!.span,
        message: l10n.t(
          'Only the oldest versions are supported by this table, and no newer one: if that is the wrong way round, exchange the marks.',
        ),
      }
    }
  },
})

/**
 * Says whether each version of the first rows comes before each version of the others. "> 2.0" is for what is still to come, or for
 * versions of another product that are not supported yet.
 */
function areOlder(rows: readonly RangeRow[], others: readonly RangeRow[]): boolean {
  const intervals = others.flatMap(({ spec }) => spec.intervals)
  if (intervals.some(({ to }) => to === null)) return false
  const starts = intervals.map(({ from }) => from)
  return rows.every(({ spec }) =>
    spec.intervals.every(({ to }) => to !== null && starts.every((from) => from.compare(to) >= 0)),
  )
}
