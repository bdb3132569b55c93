import * as l10n from '@vscode/l10n'
import { compareEnds, holdsAll, intersect } from '../policy/version-interval.ts'
import type { VersionInterval } from '../policy/version-interval.ts'
import { defineRule } from './rule.ts'
import { certGuide, githubPolicy } from './sources.ts'
import { includes, isRange, plainTables } from './support/version-rows.ts'
import type { RangeRow } from './support/version-rows.ts'

export default defineRule({
  id: 'version-range-overlap',
  severity: 'warning',
  summary: 'A version is supported by one row of the table and not supported by another.',
  sources: [certGuide, githubPolicy],
  per: 'policy',
  *check({ policy }) {
    for (const table of plainTables(policy)) {
      const rows = table.rows.filter(isRange)
      for (const [index, row] of rows.entries()) {
        const other = rows.slice(0, index).find((before) => contradict(before, row))
        if (other === undefined) continue
        yield {
          at: row.versionSpan,
          message: l10n.t(
            '"{0}" and "{1}" have versions in common, and only one of the two is supported: let each version stand in one row.',
            row.version,
            other.version,
          ),
          related: [{ at: other.versionSpan, message: l10n.t('Here it is "{0}"', other.status) }],
        }
      }
    }
  },
})

/** A row inside another one is an exception to it, and people read it so. */
function contradict(a: RangeRow, b: RangeRow): boolean {
  if (a.supported === null || b.supported === null || a.supported === b.supported) return false
  const blurred = [...a.spec.blurred, ...b.spec.blurred]
  const isShared = a.spec.intervals.some((one) => b.spec.intervals.some((other) => shareForSure(one, other, blurred)))
  return isShared && includes(a, b) === includes(b, a)
}

/** Versions such as 1.0.5, of which people disagree whether "<= 1.0" holds for them, are not enough. */
function shareForSure(a: VersionInterval, b: VersionInterval, blurred: readonly VersionInterval[]): boolean {
  if (!intersect(a, b)) return false
  const from = a.from.compare(b.from) < 0 ? b.from : a.from
  const to = compareEnds(a, b) < 0 ? a.to : b.to
  return !blurred.some((blur) => holdsAll(blur, { from, to }) && blur.from.compare(from) < 0)
}
