import * as l10n from '@vscode/l10n'
import type { WorkspaceEdit } from 'vscode-languageserver'
import { isApplied } from './apply-edits.ts'
import type { Serving } from './service.ts'

/**
 * Has the client make a file that is not there yet. Nothing is ever written over: where a file has appeared meanwhile, the client
 * refuses.
 *
 * @returns why it is not made, in a sentence for the user, or `null` when it is
 */
export async function makeFile(serving: Serving, uri: string, text: string): Promise<string | null> {
  if (!serving.session.client.createsFiles) return l10n.t('This editor does not let the server create files.')
  const start = { line: 0, character: 0 }
  const edit: WorkspaceEdit = {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  }
  const label = l10n.t('Create {0}', uri.slice(uri.lastIndexOf('/') + 1))
  return (await isApplied(serving, label, edit)) ? null : l10n.t('The editor did not create the file.')
}
