import { window } from 'vscode'
import { tell } from '../messages.ts'
import type { Session } from '../session.ts'
import { isOff, offMessage } from '../subject.ts'

/** Checks the Markdown document in the active editor as a policy, wherever it is and whatever its name. */
export async function checkDocument(session: Session): Promise<void> {
  const document = window.activeTextEditor?.document
  if (document?.languageId !== 'markdown') return
  if (isOff(document)) tell(offMessage())
  else await session.check(document)
}
