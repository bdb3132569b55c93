import Range from 'semver/classes/range.js'
import SemVer from 'semver/classes/semver.js'
import type Comparator from 'semver/classes/comparator.js'

/** Versions that follow one another: from the first on, up to and without the last; `null` when there is none. */
export interface VersionInterval {
  readonly from: SemVer
  readonly to: SemVer | null
}

const first = new SemVer('0.0.0')

/**
 * Turns a range as npm writes them ("5.1.x", "<4.0", ">=1.2 <=1.9", "1.x || 3.x") into intervals, sorted and apart from one
 * another. Pre-releases do not count. None when no version is in it, or it is no range.
 */
export function intervalsOf(range: string): readonly VersionInterval[] {
  try {
    // The library takes no zeros before a number, which versions made of dates have.
    const { set } = new Range(range.replace(/(?<!\d)0+(?=\d)/g, ''))
    return joined(set.map(intervalOf).filter(({ from, to }) => to === null || from.compare(to) < 0))
  } catch {
    return []
  }
}

/** The version, if it is a release and nothing else; "2.1" is 2.1.0. */
export function releaseOf(version: string): SemVer | null {
  const numbers = /^v?(?<major>\d{1,9})(?:\.(?<minor>\d{1,9}))?(?:\.(?<patch>\d{1,9}))?$/i.exec(version)?.groups
  if (numbers === undefined) return null
  const { major = '0', minor = '0', patch = '0' } = numbers
  return new SemVer([major, minor, patch].map(Number).join('.'))
}

/** Says whether a version lies in an interval. */
export function holds({ from, to }: VersionInterval, version: SemVer): boolean {
  return from.compare(version) <= 0 && (to === null || version.compare(to) < 0)
}

/** Compares where intervals end. */
export function compareEnds(a: VersionInterval, b: VersionInterval): number {
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null)
  return a.to.compare(b.to)
}

/** Says whether all versions of the inner interval lie in the outer one. */
export function holdsAll(outer: VersionInterval, inner: VersionInterval): boolean {
  return outer.from.compare(inner.from) <= 0 && compareEnds(inner, outer) <= 0
}

/** Says whether a version lies in both intervals. */
export function intersect(a: VersionInterval, b: VersionInterval): boolean {
  return (a.to === null || b.from.compare(a.to) < 0) && (b.to === null || a.from.compare(b.to) < 0)
}

function intervalOf(comparators: readonly Comparator[]): VersionInterval {
  let from = first
  let to: SemVer | null = null
  for (const { operator, semver, value } of comparators) {
    // One that takes everything has no version.
    if (value === '') continue
    const at = new SemVer(`${semver.major}.${semver.minor}.${semver.patch}`)
    const lowest = operator === '>' ? next(at) : at
    if (!operator.startsWith('<') && lowest.compare(from) > 0) from = lowest
    if (operator.startsWith('>')) continue
    const end = operator === '<' ? at : next(at)
    if (to === null || end.compare(to) < 0) to = end
  }
  return { from, to }
}

function next({ major, minor, patch }: SemVer): SemVer {
  return new SemVer(`${major}.${minor}.${patch + 1}`)
}

function joined(intervals: readonly VersionInterval[]): readonly VersionInterval[] {
  const result: VersionInterval[] = []
  for (const interval of [...intervals].sort((a, b) => a.from.compare(b.from))) {
    const last = result.at(-1)
    if (last === undefined || (last.to !== null && last.to.compare(interval.from) < 0)) result.push(interval)
    else if (compareEnds(last, interval) < 0) result[result.length - 1] = { from: last.from, to: interval.to }
  }
  return result
}
