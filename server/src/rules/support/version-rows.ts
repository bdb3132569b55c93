import type SemVer from 'semver/classes/semver.js'
import type { Policy, VersionRow, VersionTable } from '../../policy/policy.ts'
import { compareEnds, holds, holdsAll } from '../../policy/version-interval.ts'
import type { VersionInterval } from '../../policy/version-interval.ts'
import type { VersionRange } from '../../policy/version-spec.ts'

/** A row whose versions are known. */
export interface RangeRow extends VersionRow {
  readonly spec: VersionRange
}

/** Rows are compared with one another, and nobody keeps more of them by hand. */
const mostRows = 60

/**
 * The tables whose rows answer for all that have the version: the status stands beside the version, with no product, branch or
 * platform between.
 */
export function plainTables({ supportedVersions }: Policy): readonly VersionTable[] {
  return (supportedVersions?.tables ?? []).filter(
    ({ table, rows, tellsSupport }) =>
      tellsSupport &&
      rows.length <= mostRows &&
      rows.every(({ statusSpan }, index) => table.rows[index]?.cells[1]?.span.start === statusSpan.start),
  )
}

/** Says whether it is known of a row which versions it is for. */
export function isRange(row: VersionRow): row is RangeRow {
  return row.spec.kind === 'range'
}

/** The rows of a table, if it is known of all of them which versions they are for. */
export function rangeRows({ rows }: VersionTable): readonly RangeRow[] {
  const known = rows.filter(isRange)
  return known.length === rows.length ? known : []
}

/** The row for the newest versions. */
export function newestOf(rows: readonly RangeRow[]): RangeRow | null {
  return rows.reduce<RangeRow | null>(
    (best, row) => (best === null || compareEnds(lastOf(best), lastOf(row)) < 0 ? row : best),
    null,
  )
}

function lastOf({ spec }: RangeRow): VersionInterval {
  return spec.intervals.at(-1)!
}

/** Says whether all versions of the inner row are in the outer one. */
export function includes(outer: RangeRow, inner: RangeRow): boolean {
  return inner.spec.intervals.every((one) => outer.spec.intervals.some((other) => holdsAll(other, one)))
}

/**
 * The row that answers for a version: of several the one for the fewest versions, as an exception to the others. `null` when there
 * is none, `unclear` when people can disagree which one it is.
 */
export function rowFor(rows: readonly RangeRow[], version: SemVer): RangeRow | 'unclear' | null {
  if (rows.some(({ spec }) => spec.blurred.some((one) => holds(one, version)))) return 'unclear'
  const candidates = rows.filter(({ spec }) => spec.intervals.some((one) => holds(one, version)))
  const best = candidates.find((row) => candidates.every((other) => includes(other, row)))
  if (candidates.length > 0 && best === undefined) return 'unclear'
  return best ?? null
}

/** A version as people write it: "2.0" instead of 2.0.0. */
export function shortVersion({ major, minor, patch }: SemVer): string {
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`
}
