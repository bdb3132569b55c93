// What the server and a client that shows the preview say to each other; see `requestNames` in `protocol.ts`.
import type { DocumentParams } from '../protocol.ts'

export interface PreviewParams extends DocumentParams {
  /** The `state` of the page that the client shows, so that it is sent no more than what differs; `null` for all of it. */
  readonly state: string | null
  /** The user allows images from elsewhere for this policy. */
  readonly remoteImages: boolean
}

/**
 * A policy as its reporters see it. All HTML is safe to put into a page: what comes from the policy is text, or was sanitised. What the
 * page has to do with it, is said by attributes:
 *
 * - `data-part="ID"` takes the part of that id, and `data-text` the blocks of the text; both are in the frame.
 * - `data-lines="N"` is on each block, the only child of its string: so many lines of the document it stands for. The first line of a block
 *   is the sum of those before it.
 * - `data-line="N"` is on what a block consists of: the line that it begins on, counted from the first one of its block.
 * - `data-place="LINE:CHARACTER"`, from 0, in UTF-16 units whatever else the client counts in: a place in the document. In a block the line
 *   counts from the first one of the block. On a link it is where the link leads.
 * - `data-insert="SECTION"`, on buttons: inserts this standard section (the command `insertSections`).
 * - `data-fix="RULE"` with `data-title="TITLE"`, on buttons: makes the fix of that title of the finding at their `data-place` (the command
 *   `applyFix`).
 * - `data-rule="RULE"`, on buttons: opens the page of the rule.
 * - `data-relative="URL"`, on links and images: it is relative to the document, which the client resolves. An image has no `src` yet.
 * - `data-images="show"` or `"hide"`, on buttons: asks again with `remoteImages` or without.
 *
 * Links without any of these go to the web, to a mail program, or with `#` to another place of the page.
 */
export interface PreviewPage {
  /** Names what the client shows once it has taken this in. */
  readonly state: string
  /** Of the document. */
  readonly version: number
  /** What the page around the parts and the text is, as HTML; `null` when the one that the client has, still holds. */
  readonly frame: string | null
  /** All parts in their order; most are the same as before. */
  readonly parts: readonly PreviewPart[]
  /** How the blocks of the text differ from those that the client shows. */
  readonly text: PreviewSplice
  /** False when there is more of the text than what was rendered at once: the client asks again right away. */
  readonly complete: boolean
}

/** One answer, or one score. */
export interface PreviewPart {
  readonly id: string
  /** What goes into the element of this id. */
  readonly html: string
}

/** As for `Array.splice`. */
export interface PreviewSplice {
  readonly start: number
  readonly remove: number
  /** The HTML of each new block: exactly one element. */
  readonly insert: readonly string[]
}

/** A preview to be kept, or passed on. */
export interface PreviewExport {
  /**
   * A whole document that needs no other file, and runs nothing. An image whose tag begins with `<img data-relative="URL"` is one of the
   * repository, and is named only: a client that can read it puts `src` with a `data:` URL in place of that attribute.
   */
  readonly html: string
}

export interface PreviewSummary {
  /** The answers and the score, as Markdown. */
  readonly markdown: string
}

export interface ApplyFixParams extends DocumentParams {
  /** Of the page that it was chosen on: in another version the finding may stand elsewhere. */
  readonly version: number
  readonly rule: string
  /** Of the fix. */
  readonly title: string
  /** Where the finding begins, counted as in `data-place`, in the document. */
  readonly line: number
  readonly character: number
}
