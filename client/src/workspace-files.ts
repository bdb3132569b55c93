import { FileSystemError, FileType, workspace } from 'vscode'
import type { Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Answers the server's questions about files that it cannot reach by itself: in a browser all, else those that are on no disk. */
export function serveFiles(client: BaseLanguageClient): void {
  const asUri = (uri: string) => client.protocol2CodeConverter.asUri(uri)
  client.onRequest('securityPolicy/readFile', ({ uri, largest }: { uri: string; largest: number }) =>
    readFile(asUri(uri), largest),
  )
  client.onRequest('securityPolicy/stat', ({ uri }: { uri: string }) => stat(asUri(uri)))
  client.onRequest('securityPolicy/list', ({ uri }: { uri: string }) => list(asUri(uri)))
}

/** The text of a file of the workspace; `null` when there is none, or when it has more bytes than `largest`. */
export async function readFile(uri: Uri, largest: number): Promise<string | null> {
  const found = await find(uri)
  if (found === null || !isFile(found.type) || found.size > largest) return null
  return new TextDecoder().decode(await workspace.fs.readFile(uri))
}

/** What there is at a place in the workspace. */
export async function stat(uri: Uri): Promise<'file' | 'folder' | 'missing'> {
  const found = await find(uri)
  if (found === null) return 'missing'
  return isFile(found.type) ? 'file' : 'folder'
}

/** The names in a folder of the workspace, those of folders in it with a `/`; none when there is no such folder. */
export async function list(uri: Uri): Promise<string[]> {
  const found = await find(uri)
  if (found === null || isFile(found.type)) return []
  const entries = await workspace.fs.readDirectory(uri)
  return entries.map(([name, type]) => (type === FileType.Directory ? `${name}/` : name))
}

/** Throws for what cannot be read, and for what is outside of the workspace, which nobody may ask for. */
async function find(uri: Uri) {
  if (workspace.getWorkspaceFolder(uri) === undefined || /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(uri.path)) {
    throw FileSystemError.NoPermissions(uri)
  }
  try {
    return await workspace.fs.stat(uri)
  } catch (error) {
    if (error instanceof FileSystemError && missingCodes.has(error.code)) return null
    throw error
  }
}

const missingCodes = new Set(['FileNotFound', 'FileNotADirectory'])

function isFile(type: FileType): boolean {
  return (type & FileType.Directory) === 0
}
