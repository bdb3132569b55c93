import type { Author } from '../ask-server.ts'
import { subjectOf } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Inserts the section on how to report. */
export async function insertChannels(author: Author, given: unknown): Promise<void> {
  const document = await subjectOf(given)
  if (document !== undefined) await insertSections(author, document, ['communication-channels'])
}
