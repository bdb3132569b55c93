import type { Sibling } from './project.ts'
import type { FilesBelow } from './files-below.ts'

/** Names of files by folder, from the repository's root: "" is the root itself. */
export type Listing = ReadonlyMap<string, readonly string[]>

/** A kind of file that stands in one of a few folders, under one of a few names. */
export interface FileKind {
  /** The best first. */
  readonly folders: readonly string[]
  /** In lower case, the best first; the case of a file's name makes no difference. */
  readonly names: readonly string[]
  /** No file of the kind that is worth reading has more characters. */
  readonly largest: number
}

const readmeEndings = ['.md', '.markdown', '.mdown', '.mkd', '.rst', '.adoc', '.asciidoc', '.org', '.txt', '']

/** RFC 9116, section 3: where it belongs, and where it used to be. Section 5.4: readers may refuse more than 32 KB. */
export const securityTxt: FileKind = { folders: ['.well-known', ''], names: ['security.txt'], largest: 32_000 }

/** Security Insights 2.2.0; the name used to be written in capitals. */
export const securityInsights: FileKind = {
  folders: ['', '.github', '.gitlab'],
  names: ['security-insights.yml'],
  largest: 16_000,
}

export const readme: FileKind = {
  folders: ['', '.github', 'docs'],
  names: readmeEndings.map((ending) => `readme${ending}`),
  largest: 500_000,
}

/** The order in which GitHub looks for a policy; the names are those that GitHub or the OpenSSF Scorecard know. */
export const policyFile: FileKind = {
  folders: ['.github', '', 'docs'],
  names: ['.md', '.markdown', '', '.rst', '.adoc'].map((ending) => `security${ending}`),
  largest: 500_000,
}

const kinds = [securityTxt, securityInsights, readme, policyFile]

/** All folders in which there may be such files. */
export const siblingFolders: readonly string[] = [...new Set(kinds.flatMap(({ folders }) => folders))]

/**
 * All such files, as globs from the repository's root: one a folder, and each folder itself, because of files that are made or
 * deleted with their folder some clients tell nothing.
 */
export const siblingGlobs: readonly string[] = siblingFolders.flatMap((folder) => {
  const names = kinds.filter(({ folders }) => folders.includes(folder)).flatMap((kind) => kind.names.map(anyCase))
  const files = pathIn(folder, names.length === 1 ? names[0]! : `{${names.join(',')}}`)
  return folder === '' ? [files] : [files, folder]
})

/** The paths of all files of a kind, the best first. */
export function pathsOf({ folders, names }: FileKind, listing: Listing): readonly string[] {
  return folders.flatMap((folder) => {
    const found = listing.get(folder) ?? []
    return names.flatMap((wanted) =>
      found.filter((name) => name.toLowerCase() === wanted).map((name) => pathIn(folder, name)),
    )
  })
}

/** Says of a path from the repository's root whether it is that of a file of a kind. */
export function isOfKind({ folders, names }: FileKind, path: string): boolean {
  const at = path.lastIndexOf('/')
  return (
    folders.includes(path.slice(0, Math.max(at, 0)).toLowerCase()) && names.includes(path.slice(at + 1).toLowerCase())
  )
}

/** The best file of a kind that can be read. */
export async function siblingOf(kind: FileKind, listing: Listing, files: FilesBelow): Promise<Sibling | null> {
  for (const path of pathsOf(kind, listing)) {
    const text = await files.read(path)
    if (text !== null && text.length <= kind.largest) return { path, text }
  }
  return null
}

/** The path of a file from the repository's root. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** A glob that matches the text in any mix of upper and lower case. */
export function anyCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
