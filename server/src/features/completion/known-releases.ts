import type SemVer from 'semver/classes/semver.js'
import { releaseOf } from '../../policy/version-interval.ts'
import { isDated } from '../../project/calendar.ts'
import type { Project } from '../../project/project.ts'

/** A release that the repository tells of. */
export interface KnownRelease {
  /** With the zeros that the numbers of dates have: "24.04". */
  readonly written: string
  readonly release: SemVer
  /** It is the newest one by what the project says of itself. */
  readonly isCurrent: boolean
}

/**
 * The releases that a table of versions can be about, the newest first. Where some are counted and others named after dates, only
 * those count that are of a kind with the table, or with the current version; where neither tells, none do.
 * @param like a version of the table; `null` where it has none
 */
export function knownReleases({ versions, tags }: Project, like: string | null): readonly KnownRelease[] {
  const [current] = newestFirst(versions.map(({ version }) => version))
  const all = newestFirst([...(current === undefined ? [] : [current.written]), ...tags])
  const [numbers = ''] = /^v?\d{1,9}(?:\.\d{1,9}){0,2}/i.exec(like ?? '') ?? []
  const model = releaseOf(numbers) ?? current?.release
  const isMixed = new Set(all.map(({ release }) => isDated(release.major))).size > 1
  const isLike = (release: SemVer) => model !== undefined && isDated(release.major) === isDated(model.major)
  return all
    .filter(({ release }) => (model === undefined ? !isMixed : isLike(release)))
    .map((known) => ({ ...known, isCurrent: known.written === current?.written }))
}

function newestFirst(versions: readonly string[]): readonly Omit<KnownRelease, 'isCurrent'>[] {
  return versions
    .flatMap((written) => {
      const release = releaseOf(written)
      return release === null ? [] : { written, release }
    })
    .sort((a, b) => b.release.compare(a.release))
}
