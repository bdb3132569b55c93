import { URI } from 'vscode-uri'
import { globMatcher } from './glob.ts'

const policyName = /^security\.(?:md|markdown)$/i

/** Where GitHub looks for a policy in a repository, in lower case. */
const policyFolders: ReadonlySet<string> = new Set(['', '.github', 'docs'])

/**
 * Says whether a file is a security policy by where it stands: in one of the places where GitHub looks for it, or where one of the
 * globs leads, both from the workspace folder. In no workspace folder every folder is the right one.
 */
export function isPolicyFile(uri: string, workspaceFolders: readonly string[], globs: readonly string[]): boolean {
  const file = URI.parse(uri)
  const isGlobbed = globMatcher(globs)
  const paths = workspaceFolders.flatMap((folder) => pathIn(URI.parse(folder), file) ?? [])
  if (paths.length === 0) return policyName.test(nameOf(file.path)) || isGlobbed(file.path.slice(1))
  return paths.some(
    (path) => (policyName.test(nameOf(path)) && policyFolders.has(folderOf(path).toLowerCase())) || isGlobbed(path),
  )
}

/** The innermost workspace folder that a file stands in; `null` when it stands in none. */
export function workspaceFolderOf(uri: string, workspaceFolders: readonly string[]): string | null {
  const file = URI.parse(uri)
  const holding = workspaceFolders.filter((folder) => pathIn(URI.parse(folder), file) !== null)
  return holding.reduce<string | null>(
    (best, folder) => (best === null || folder.length > best.length ? folder : best),
    null,
  )
}

function pathIn(folder: URI, file: URI): string | null {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return null
  const prefix = `${comparable(folder).replace(/\/$/, '')}/`
  const path = comparable(file)
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}

/** Windows clients do not agree on the case of a drive letter. */
function comparable({ path }: URI): string {
  return path.replace(/^\/[a-z]:/i, (drive) => drive.toLowerCase())
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
