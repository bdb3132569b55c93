import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { largestImage } from '../preview/export-images.ts'

/**
 * A function that reads the images of a policy; it gives `null` for what is none of the repository's files, links followed.
 * @param policyPath from the root of the repository; `null` where that is not known
 */
export function imagesBeside(file: string, policyPath: string | null): (path: string) => Promise<Uint8Array | null> {
  const folder = dirname(file)
  const root = join(
    folder,
    ...(policyPath ?? '')
      .split('/')
      .slice(1)
      .map(() => '..'),
  )
  return async (path) => {
    try {
      const decoded = decodeURIComponent(path)
      const found = await realpath(join(decoded.startsWith('/') ? root : folder, decoded))
      const inside = `${await realpath(root)}${sep}`.replace(/[\\/]{2}$/, sep)
      const { size } = await stat(found)
      return found.startsWith(inside) && size <= largestImage ? await readFile(found) : null
    } catch {
      return null
    }
  }
}
