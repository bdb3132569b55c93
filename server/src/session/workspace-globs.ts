import { URI, Utils } from 'vscode-uri'
import { relativePath } from '../project/repository.ts'
import { anyCase, siblingFolders } from '../project/siblings.ts'
import { isPlainGlob } from './projects.ts'
import type { Watched } from './projects.ts'

/** Folders that files to check stand in: of those in a folder that is new, some clients tell nothing. */
const usualFolders = siblingFolders.filter((folder) => folder !== '')

/**
 * All that can be a file to check; which of them are, is known of each when it is told of. Configuration files are always watched.
 */
const globs: readonly string[] = [
  `**/*.{${['md', 'markdown'].map(anyCase).join(',')}}`,
  '**/security.txt',
  `**/{${usualFolders.join(',')}}`,
]

/**
 * What is to be watched in workspace folders to learn of changes to the files that are checked, and of new ones.
 *
 * @param folders URIs
 * @param files URIs of those that are checked now
 */
export function watchedIn(folders: readonly string[], files: Iterable<string>): readonly Watched[] {
  const uris = [...files].map((uri) => URI.parse(uri))
  return folders.map((folder) => ({ folder, globs: [...globs, ...foldersOf(uris, URI.parse(folder))] }))
}

/** Says of what is new whether it may be a folder with files to check in it, of which nothing may be told. */
export function mayHoldFiles(uri: string): boolean {
  return usualFolders.includes(Utils.basename(URI.parse(uri)))
}

/** The folders that hold the files, as globs: of one that is deleted, some clients tell nothing else. */
function foldersOf(files: readonly URI[], folder: URI): readonly string[] {
  const paths = files.flatMap((file) => relativePath(folder, file) ?? [])
  const folders = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1)
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  })
  return [...new Set(folders)].filter(isPlainGlob)
}
