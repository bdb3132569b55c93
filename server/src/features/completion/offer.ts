import type { CompletionItemKind } from 'vscode-languageserver'
import type { Edit } from '../../fix.ts'

/** Something that can be put where the author types. */
export interface Offer {
  /** What it is, as the author chooses it. */
  readonly label: string
  readonly kind: CompletionItemKind
  /** What tells it from the others, in a few words. */
  readonly detail?: string
  /** Why to choose it, in Markdown. */
  readonly documentation?: string
  /** What is compared with the text that the edit replaces; without it the label. */
  readonly filterText?: string
  /** It replaces what was typed, on the line of the cursor. */
  readonly edit: Edit
  /** The edit's text holds tab stops, in snippet syntax. */
  readonly snippet?: boolean
  /** The author can choose to keep what the edit replaces behind the cursor. */
  readonly keepsRest?: boolean
  /** What is put in is worth a look before it is. */
  readonly preview?: boolean
}
