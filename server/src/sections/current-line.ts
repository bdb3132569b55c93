import type SemVer from 'semver/classes/semver.js'
import { releaseOf } from '../policy/version-interval.ts'
import { isDated } from '../project/calendar.ts'
import type { Project } from '../project/project.ts'

/** The releases that the newest one is one of. */
export interface ReleaseLine {
  /** As people write it: "3.x". */
  readonly name: string
  /** Its first release: "3.0". */
  readonly first: string
  /** Its newest release, such as "3.2.0". */
  readonly newest: string
}

/**
 * The line of the newest release that the repository tells of; `null` when it tells of none. Pre-releases do not count. Before 1.0 a
 * change of the second number may break things, so it begins another line. A year or a day is no line.
 */
export function currentLine({ versions }: Project): ReleaseLine | null {
  const releases = versions.flatMap(({ version }) => releaseOf(version) ?? [])
  const newest = releases.reduce<SemVer | null>((best, one) => (best && best.compare(one) >= 0 ? best : one), null)
  if (newest === null || isDated(newest.major)) return null
  const { major, minor, version } = newest
  return major === 0
    ? { name: `0.${minor}.x`, first: `0.${minor}`, newest: version }
    : { name: `${major}.x`, first: `${major}.0`, newest: version }
}
