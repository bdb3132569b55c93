import { clientCommandNames, commandNames } from '../../../server/src/protocol.ts'
import type { Author } from '../ask-server.ts'
import { completePolicy } from './complete-policy.ts'
import { createFromPolicy } from './create-from-policy.ts'
import { createPolicy } from './create-policy.ts'
import { insertBounty } from './insert-bounty.ts'
import { insertChannels } from './insert-channels.ts'
import { insertSection } from './insert-section.ts'
import { insertNamedSections } from './insert-sections.ts'
import { sortSections } from './sort-sections.ts'

/** A command for authors; `given` is whatever it was called with. */
export type AuthoringCommand = (author: Author, given: unknown) => Promise<void>

/** The commands that help to write a policy, by name. Those that the server has, too, add what it cannot do: ask, and show. */
export const authoringCommands: Readonly<Record<string, AuthoringCommand>> = {
  [clientCommandNames.insertSection]: insertSection,
  [clientCommandNames.insertChannels]: insertChannels,
  [clientCommandNames.insertBounty]: insertBounty,
  [clientCommandNames.completePolicy]: completePolicy,
  [commandNames.insertSections]: insertNamedSections,
  [commandNames.sortSections]: sortSections,
  [commandNames.createPolicy]: createPolicy,
  [commandNames.createSecurityTxt]: (author, given) => createFromPolicy(author, 'createSecurityTxt', given),
  [commandNames.createSecurityInsights]: (author, given) => createFromPolicy(author, 'createSecurityInsights', given),
}
