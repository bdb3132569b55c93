import { pathsOf, policyFile } from './siblings.ts'
import type { Listing } from './siblings.ts'
import type { FilesBelow } from './files-below.ts'

/**
 * The paths of the policies of a repository in GitHub's order, this one among them where it stands in a place for policies. A
 * file that says the same as this one, such as a symbolic link to it, and one that sends its reader here are left out: they are
 * no policy beside it.
 */
export async function policiesOf(listing: Listing, files: FilesBelow, policyPath: string): Promise<readonly string[]> {
  const paths = pathsOf(policyFile, listing)
  if (paths.every((path) => path === policyPath)) return paths
  const own = await files.read(policyPath)
  const stand = await Promise.all(
    paths.map(async (path) => path === policyPath || standsBeside(await files.read(path), own, policyPath)),
  )
  return paths.filter((_, index) => stand[index])
}

function standsBeside(text: string | null, own: string | null, policyPath: string): boolean {
  const link = policyPath.includes('/') ? policyPath : `/${policyPath}`
  return text !== null && text !== own && text.length <= policyFile.largest && !text.includes(link)
}
