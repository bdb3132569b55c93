import * as l10n from '@vscode/l10n'
import { holds, releaseOf } from '../policy/version-interval.ts'
import type { VersionInterval } from '../policy/version-interval.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { osps } from './sources.ts'
import { oncePer } from '../once-per.ts'
import { plainTables, rangeRows, shortVersion } from './support/version-rows.ts'
import type { RangeRow } from './support/version-rows.ts'

export default defineRule({
  id: 'version-range-gap',
  severity: 'hint',
  summary: 'No row of the table is for some versions between two others.',
  sources: [osps('DO-04.01')],
  per: 'policy',
  *check({ policy, project }) {
    for (const table of plainTables(policy)) {
      const gap = gapIn(rangeRows(table))
      if (gap === null || !mayHoldVersions(gap, project)) continue
      const { row, from, to } = gap
      yield {
        at: row.versionSpan,
        message: l10n.t(
          'No row is for versions from {0} on and before {1}: let the rows meet, so that each version has an answer.',
          shortVersion(from),
          shortVersion(to),
        ),
        fixes: meet(policy.text, row, shortVersion(to)),
      }
    }
  },
})

interface Gap extends VersionInterval {
  readonly to: NonNullable<VersionInterval['to']>
  /** The row with the versions below it. */
  readonly row: RangeRow
}

/**
 * The versions between those before a limit ("< 2.0") and the next ones. Between single versions ("1.6.x" and "2.0.x") there is often
 * nothing, and above the newest there is nothing yet.
 */
function gapIn(rows: readonly RangeRow[]): Gap | null {
  const row = rows.find(({ spec: { intervals } }) => intervals.length === 1 && startsAtZero(intervals[0]!))
  if (row === undefined) return null
  const from = row.spec.intervals[0]!.to
  const others = rows.filter((other) => other !== row).flatMap(({ spec }) => spec.intervals)
  if (from === null || others.some((one) => holds(one, from))) return null
  const next = others.filter((one) => one.from.compare(from) > 0).sort((a, b) => a.from.compare(b.from))[0]
  const isBlurred = rows.some(({ spec }) => spec.blurred.some((one) => holds(one, from) && one.from.compare(from) < 0))
  return next === undefined || isBlurred ? null : { row, from, to: next.from }
}

function startsAtZero({ from }: VersionInterval): boolean {
  return from.major + from.minor + from.patch === 0
}

const releasesOf = oncePer(({ tags }: Project) => tags.flatMap((tag) => releaseOf(tag) ?? []))

/** Where the tags tell which versions there are, one must lie in the gap. */
function mayHoldVersions(gap: Gap, project: Project): boolean {
  const releases = releasesOf(project)
  return releases.length === 0 || releases.some((release) => holds(gap, release))
}

/** Moves a limit such as "< 2.0" up to the next version. */
function meet(text: string, { versionSpan, supported }: RangeRow, to: string): readonly Fix[] {
  const sign = /^(\\?< ?v?)\d{1,9}(?:\.\d{1,9}){0,2}(?:\.[x*])?$/i.exec(
    text.slice(versionSpan.start, versionSpan.end),
  )?.[1]
  if (supported !== false || sign === undefined) return []
  const right = sign + to
  return [{ title: l10n.t('Write "{0}"', right), edits: [{ ...versionSpan, text: right }] }]
}
