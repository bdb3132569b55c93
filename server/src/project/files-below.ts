import { Utils } from 'vscode-uri'
import type { URI } from 'vscode-uri'
import type { Files } from './files.ts'
import type { PathState } from './project.ts'

/** A folder with more names than this is none that a person keeps; the rest is not looked at. */
const mostNames = 1000

/** The files below a folder by their path from it, with `/`. Never rejects: what cannot be read is not known. */
export interface FilesBelow {
  read(path: string): Promise<string | null>
  state(path: string): Promise<PathState>
  /** The names in a folder, sorted; the empty path is the folder itself. */
  list(folder: string): Promise<readonly string[]>
}

export function filesBelow(files: Files, root: URI): FilesBelow {
  const uriOf = (path: string): string => (path === '' ? root : Utils.joinPath(root, path)).toString()
  return {
    read: (path) => files.readText(uriOf(path)).catch(() => null),
    state: (path) => files.state(uriOf(path)).catch(() => 'unknown' as const),
    list: async (folder) => {
      const names = await files.list(uriOf(folder)).catch(() => [])
      return names
        .map((name) => name.replace(/\/$/, ''))
        .sort()
        .slice(0, mostNames)
    },
  }
}
