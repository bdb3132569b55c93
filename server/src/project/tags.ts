import parse from 'semver/functions/parse.js'
import { isDated } from './calendar.ts'
import { withoutV } from './manifests.ts'
import type { FilesBelow } from './files-below.ts'

/** What tells of tags, as globs from the folder that git keeps its data in. */
export const tagGlobs: readonly string[] = ['packed-refs', 'refs/tags/**']

/** So many tags have not been seen in any repository; most of those that git has not packed yet are fewer than ten. */
const mostPacked = 20_000
const mostLoose = 1000

/** To compare more would be felt. */
const mostVersions = 5000

/**
 * The names of all tags, without order. None are known where some cannot be read: to take an old tag for the newest would be
 * worse than to know none.
 *
 * @param git the folder that git keeps its data in
 */
export async function readTags(git: FilesBelow): Promise<readonly string[]> {
  const [packed, loose] = await Promise.all([packedTags(git), looseTags(git)])
  return packed === null || loose === null ? [] : [...new Set([...packed, ...loose])]
}

async function packedTags(git: FilesBelow): Promise<readonly string[] | null> {
  const text = await git.read('packed-refs')
  if (text === null) return (await git.state('packed-refs')) === 'missing' ? [] : null
  const tags = text.split('\n').flatMap((line) => /^[\da-f]{40,64} refs\/tags\/(\S+)$/.exec(line)?.[1] ?? [])
  return tags.length > mostPacked ? null : tags
}

/** Tags that are a file each. "release/1.0" is a file in a folder. */
async function looseTags(git: FilesBelow): Promise<readonly string[] | null> {
  const folders = ['refs/tags']
  const tags: string[] = []
  let looks = 0
  for (const folder of folders) {
    const names = await git.list(folder)
    looks += names.length
    if (looks >= mostLoose) return null
    const paths = names.map((name) => `${folder}/${name}`)
    const states = await Promise.all(paths.map((path) => git.state(path)))
    for (const [index, path] of paths.entries()) {
      if (states[index] === 'file') tags.push(path.slice('refs/tags/'.length))
      else if (states[index] === 'folder') folders.push(path)
    }
  }
  return tags
}

/** A tag that is a version and nothing more: those of parts of the project have a name before it. */
const versionTag = /^v?\d+\.\d+(?:\.\d+)?(?:[-+][\w.+-]*)?$/i

/**
 * The newest version among tags, without its "v": a release if there is one. `null` where there is none, where there are very
 * many, and where versions and dates are both in use, so that they cannot be compared.
 */
export function newestVersion(tags: readonly string[]): string | null {
  const candidates = tags.filter((tag) => versionTag.test(tag))
  if (candidates.length > mostVersions) return null
  const versions = candidates.flatMap((tag) => {
    const parsed = parse(withThreeNumbers(withoutV(tag)), { loose: true })
    return parsed === null || parsed.major + parsed.minor + parsed.patch === 0 ? [] : { tag, parsed }
  })
  const dated = versions.filter(({ parsed }) => isDated(parsed.major))
  if (dated.length > 0 && dated.length < versions.length) return null
  const releases = versions.filter(({ parsed }) => parsed.prerelease.length === 0)
  const [first, ...others] = releases.length > 0 ? releases : versions
  if (first === undefined) return null
  return withoutV(others.reduce((best, other) => (other.parsed.compare(best.parsed) > 0 ? other : best), first).tag)
}

/** "1.2" names the same version as "1.2.0". */
function withThreeNumbers(version: string): string {
  return version.replace(/^(\d+\.\d+)(?=[-+]|$)/, '$1.0')
}
