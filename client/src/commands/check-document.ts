import { window } from 'vscode'
import type { Session } from '../session.ts'

/** Checks the Markdown document in the active editor as a policy, wherever it is and whatever its name. */
export async function checkDocument(session: Session): Promise<void> {
  const document = window.activeTextEditor?.document
  if (document?.languageId === 'markdown') await session.check(document)
}
