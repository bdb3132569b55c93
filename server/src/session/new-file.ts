import * as l10n from '@vscode/l10n'
import type { WorkspaceEdit } from 'vscode-languageserver'
import type { Serving } from '../services/service.ts'

/**
 * Has the client make a file that is not there yet. Nothing is ever written over: where a file has appeared meanwhile, the client
 * refuses.
 *
 * @returns `null` when it is made, else why it is not, in a sentence for the user
 */
export async function makeFile({ connection, session }: Serving, uri: string, text: string): Promise<string | null> {
  if (!session.client.createsFiles) return l10n.t('This editor does not let the server create files.')
  const start = { line: 0, character: 0 }
  const edit: WorkspaceEdit = {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  }
  const { applied, failureReason } = await connection.workspace.applyEdit(edit)
  if (applied) return null
  return failureReason === undefined
    ? l10n.t('The editor did not create the file.')
    : l10n.t('The editor did not create the file: {0}', failureReason)
}
