import type { Author } from '../ask-server.ts'
import { tellCreated } from '../show.ts'
import { subjectOf } from '../subject.ts'

/** Makes another file from a policy, and opens it. */
export async function createFromPolicy(
  author: Author,
  create: 'createSecurityTxt' | 'createSecurityInsights',
  given: unknown,
): Promise<void> {
  const document = await subjectOf(given)
  if (document !== undefined) await tellCreated(await author[create]({ uri: document.uri.toString() }))
}
