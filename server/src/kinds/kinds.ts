import type { Address, Kind, Places } from './kind.ts'
import { configurationKind } from './configuration.ts'
import { policyKind } from './policy.ts'
import { securityTxtKind } from './security-txt.ts'

/** All kinds of documents that are checked; a document is of the first that owns it. */
const kinds: readonly Kind[] = [securityTxtKind, policyKind, configurationKind]

/** The kind that a document is of; `null` when it is none that is checked. */
export function kindOf(document: Address, places: Places): Kind | null {
  return kinds.find((kind) => kind.owns(document, places)) ?? null
}
