import type { CompletionItem, MarkupContent } from 'vscode-languageserver'
import { InsertTextFormat, MarkupKind } from 'vscode-languageserver'
import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../project/project.ts'
import { plainSnippet } from '../../sections/snippet.ts'
import { rangeOf } from '../../text.ts'
import type { OpenText } from '../../text.ts'
import { addressOffers } from './addresses.ts'
import { channelOffers } from './channels.ts'
import { cursorAt } from './cursor.ts'
import { commentOffers } from './ignore-comments.ts'
import type { Checker } from './ignore-comments.ts'
import type { Offer } from './offer.ts'
import { sectionOffers } from './sections.ts'
import { timeOffers } from './time-frames.ts'
import { versionOffers } from './version-rows.ts'

/** What a client can do with completions. */
export interface CompletionSupport {
  /** Their text may hold tab stops. */
  readonly snippets: boolean
  /** They may leave it to the author whether what stands behind the cursor is replaced. */
  readonly insertReplace: boolean
  /** It shows Markdown; else documentation is plain text. */
  readonly markdown: boolean
}

/**
 * Where completions are offered without being asked for: `#` begins a heading, `-` a snippet's `sec-` and the words of ignore
 * comments, `|` a row, `(` and `@` an address; a space follows "within", and a word of an ignore comment. In running text there is
 * nothing to offer after any of them.
 */
export const triggerCharacters: readonly string[] = ['#', '-', '|', '(', '@', ' ']

/**
 * What can be put into a policy at an offset, the best first.
 * @param asked the author asked for it, and did not just type
 */
export function policyOffers(
  policy: Policy,
  offset: number,
  asked: boolean,
  project: Project,
  checker: Checker,
): readonly Offer[] {
  const cursor = cursorAt(policy, offset, asked)
  if (cursor === null) return []
  return [
    ...commentOffers(cursor, checker),
    ...addressOffers(cursor, project),
    ...timeOffers(cursor),
    ...versionOffers(cursor, project),
    ...channelOffers(cursor, project),
    ...sectionOffers(cursor, project),
  ]
}

/** Offers as the client takes them, in their order. */
export function completionItems(
  text: OpenText,
  offset: number,
  offers: readonly Offer[],
  support: CompletionSupport,
): readonly CompletionItem[] {
  return offers.map((offer, index) => ({
    label: offer.label,
    kind: offer.kind,
    sortText: String(index).padStart(4, '0'),
    ...(offer.detail !== undefined && { detail: offer.detail }),
    ...(offer.documentation !== undefined && { documentation: markup(offer.documentation, support) }),
    ...(offer.filterText !== undefined && { filterText: offer.filterText }),
    ...(offer.snippet === true && support.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(offer.preview === true && { data: { preview: true } }),
    textEdit: editOf(text, offset, offer, support),
  }))
}

/** Adds what an item puts in to its documentation. It needs nothing but the item: the document may have changed since. */
export function resolveItem(item: CompletionItem, support: CompletionSupport): CompletionItem {
  const isAsked = (item.data as { preview?: unknown } | null | undefined)?.preview === true
  if (!isAsked || item.textEdit === undefined) return item
  const { newText } = item.textEdit
  const put = (item.insertTextFormat === InsertTextFormat.Snippet ? plainSnippet(newText) : newText).trim()
  const { documentation = '' } = item
  const why = typeof documentation === 'string' ? documentation : documentation.value
  return { ...item, documentation: markup([why, put].filter((part) => part !== '').join('\n\n---\n\n'), support) }
}

function editOf(
  text: OpenText,
  offset: number,
  offer: Offer,
  support: CompletionSupport,
): NonNullable<CompletionItem['textEdit']> {
  const { edit, snippet = false, keepsRest = false } = offer
  const newText = snippet && !support.snippets ? plainSnippet(edit.text) : edit.text
  const insert = rangeOf(text, { start: edit.start, end: offset })
  if (!keepsRest || edit.end === offset) return { newText, range: rangeOf(text, edit) }
  return support.insertReplace ? { newText, insert, replace: rangeOf(text, edit) } : { newText, range: insert }
}

function markup(value: string, { markdown }: CompletionSupport): MarkupContent {
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }
}
