import * as l10n from '@vscode/l10n'
import { workspaceEdit } from '../features/workspace-edit.ts'
import type { Fix } from '../fix.ts'
import type { OpenText } from '../text.ts'
import type { Serving } from './service.ts'

/** Has the client make a change, with `workspace/applyEdit`; says why it did not, or `null` when it did. */
export async function applyEdits(
  { connection, session }: Serving,
  text: OpenText,
  { title, edits, snippet }: Fix,
): Promise<string | null> {
  const edit = workspaceEdit(text, edits, snippet === true, session.client)
  try {
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: title, edit })
    if (applied) return null
    if (failureReason !== undefined) session.log.info(`The client did not apply "${title}": ${failureReason}`)
  } catch (error) {
    session.log.error(`The client cannot apply "${title}"`, error)
  }
  return l10n.t('The editor did not take the change. If you were typing, try again.')
}
