import * as l10n from '@vscode/l10n'
import { Uri, workspace } from 'vscode'
import type { Author } from '../ask-server.ts'
import { askForPolicy } from '../ask-for-policy.ts'
import { tell } from '../messages.ts'
import { tellCreated } from '../show.ts'

/**
 * Asks what a new policy should say, shows it, and writes it.
 * @param given `FolderParams`, or URIs of folders to choose from; else it is about all folders of the workspace
 */
export async function createPolicy(author: Author, given: unknown): Promise<void> {
  const folders = foldersIn(given) ?? (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString())
  if (folders.length === 0) {
    tell(l10n.t('Open a folder first: the policy is a file in it.'))
    return
  }
  const wanted = await askForPolicy(author, folders)
  if (wanted === undefined) return
  if ('params' in wanted) return tellCreated(await author.createPolicy(wanted.params))
  const path = workspace.asRelativePath(Uri.parse(wanted.existing, true))
  await tellCreated({
    done: false,
    message: l10n.t('There is a security policy already: {0}', path),
    uri: wanted.existing,
  })
}

function foldersIn(given: unknown): readonly string[] | undefined {
  const folder: unknown = (given as { folder?: unknown } | null | undefined)?.folder
  const folders: readonly unknown[] = Array.isArray(given) ? given : [folder]
  const uris = folders.filter((uri) => typeof uri === 'string')
  return uris.length > 0 ? uris : undefined
}
