import { Utils } from 'vscode-uri'
import type { URI } from 'vscode-uri'
import type { Files } from '../project/files.ts'

/** Code of others: its policies are not the project's. */
export const foreignFolders: readonly string[] = ['node_modules', 'vendor', 'third_party', '.git']

/** Few workspaces have more folders; in a larger one, the search would go on for long after what matters was found. */
const mostFolders = 10_000

/** So many folders are looked into at once: each may be a question to another computer. */
const atOnce = 16

/** The files below a folder. */
export interface Walk {
  /** Paths from the folder, those of its own files first, then those one folder deeper, and so on. */
  readonly paths: readonly string[]
  /** Paths of folders that could not be looked into; the empty path is the folder itself. */
  readonly unread: readonly string[]
  /** False when there are more folders than were looked into. */
  readonly complete: boolean
}

/**
 * Finds files below a folder, but for those in folders with the code of others. Links to folders are not followed.
 *
 * @param wants says by its name whether a file is looked for
 * @param onStep is told again and again how many folders were looked into; ends the walk by throwing
 */
export async function walk(
  files: Files,
  root: URI,
  wants: (name: string) => boolean,
  onStep: (folders: number) => void,
): Promise<Walk> {
  const paths: string[] = []
  const unread: string[] = []
  const folders = ['']
  for (let next = 0; next < Math.min(folders.length, mostFolders);) {
    onStep(next)
    const some = folders.slice(next, Math.min(next + atOnce, mostFolders))
    next += some.length
    const lists = await Promise.all(some.map((folder) => listIn(files, root, folder)))
    for (const [index, names] of lists.entries()) {
      const folder = some[index]!
      if (names === null) unread.push(folder)
      for (const name of names ?? []) {
        if (!name.endsWith('/')) {
          if (wants(name)) paths.push(folder + name)
        } else if (!foreignFolders.includes(name.slice(0, -1))) folders.push(folder + name)
      }
    }
  }
  return { paths, unread: unread.map((folder) => folder.replace(/\/$/, '')), complete: folders.length <= mostFolders }
}

/** The names in a folder, sorted; `null` when nobody can look. */
async function listIn(files: Files, root: URI, folder: string): Promise<readonly string[] | null> {
  try {
    const names = await files.list((folder === '' ? root : Utils.joinPath(root, folder)).toString())
    return [...names].sort()
  } catch {
    return null
  }
}
