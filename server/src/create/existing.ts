import { URI, Utils } from 'vscode-uri'
import { filesBelow } from '../project/files-below.ts'
import type { Files } from '../project/files.ts'
import { relativePath } from '../project/repository.ts'
import { isOfKind, pathIn } from '../project/siblings.ts'
import type { FileKind } from '../project/siblings.ts'

/** A file that is there already. */
export interface Existing {
  readonly uri: string
  /** From the repository's root, with `/`. */
  readonly path: string
}

/**
 * Finds a file of a kind in a repository, in any mix of upper and lower case, the best first; `null` when there is none. What nobody
 * can look at is taken for one. Never rejects.
 *
 * @param open the URIs of all open documents: a file may be there that was never saved
 */
export async function findExisting(
  files: Files,
  root: URI,
  kind: FileKind,
  open: readonly string[],
): Promise<Existing | null> {
  const path = (await findPath(files, root, kind)) ?? open.flatMap((uri) => pathOfKind(root, kind, uri))[0]
  return path === undefined ? null : { uri: Utils.joinPath(root, path).toString(), path }
}

async function findPath(files: Files, root: URI, kind: FileKind): Promise<string | null> {
  const below = filesBelow(files, root)
  const top = await below.list('')
  for (const wanted of kind.folders) {
    for (const folder of wanted === '' ? [''] : top.filter((name) => name.toLowerCase() === wanted)) {
      const paths = (folder === '' ? top : await below.list(folder)).map((name) => pathIn(folder, name))
      for (const path of paths.filter((one) => isOfKind(kind, one))) {
        // A folder called "security" is none.
        if ((await below.state(path)) !== 'folder') return path
      }
    }
  }
  return null
}

function pathOfKind(root: URI, kind: FileKind, uri: string): readonly string[] {
  const path = relativePath(root, URI.parse(uri))
  return path !== null && isOfKind(kind, path) ? [path] : []
}
