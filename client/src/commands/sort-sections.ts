import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { tell } from '../messages.ts'
import { subjectOf } from '../subject.ts'

/** Puts the sections of a policy into the standard order. */
export async function sortSections(author: Author, given: unknown): Promise<void> {
  const document = await subjectOf(given)
  if (document === undefined) return
  const { done, message } = await author.sortSections({ uri: document.uri.toString() })
  if (done) window.setStatusBarMessage(message, 5000)
  else tell(message)
}
