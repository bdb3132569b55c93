import * as l10n from '@vscode/l10n'
import type { WorkspaceEdit } from 'vscode-languageserver'
import { workspaceEdit } from '../features/workspace-edit.ts'
import type { Fix } from '../fix.ts'
import type { OpenText } from '../text.ts'
import type { Serving } from './service.ts'

/** Has the client make a change in an open document; says why it did not, or `null` when it did. */
export async function applyEdits(
  serving: Serving,
  text: OpenText,
  { title, edits, snippet }: Fix,
): Promise<string | null> {
  const edit = workspaceEdit(text, edits, snippet === true, serving.session.client)
  return (await isApplied(serving, title, edit))
    ? null
    : l10n.t('The editor did not take the change. If you were typing, try again.')
}

/** Has the client make a change, with `workspace/applyEdit`; says whether it did. Never rejects. */
export async function isApplied(
  { connection, session }: Serving,
  label: string,
  edit: WorkspaceEdit,
): Promise<boolean> {
  try {
    const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit })
    if (!applied && failureReason !== undefined)
      session.log.info(`The client did not apply "${label}": ${failureReason}`)
    return applied
  } catch (error) {
    session.log.error(`The client cannot apply "${label}"`, error)
    return false
  }
}
