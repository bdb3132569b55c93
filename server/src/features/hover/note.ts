import type { Span } from '../../span.ts'

/** Words that lead somewhere. The URL is ours, or made of an id; it never comes from the text of a policy as it stands. */
export interface NoteLink {
  readonly text: string
  readonly url: string
}

/** Words on one line, some of which lead somewhere. */
export type Line = readonly (string | NoteLink)[]

/** Something to tell about a stretch of text. All words are plain: they may hold anything that the author wrote. */
export interface Note {
  /** UTF-16 offsets in the document. */
  readonly at: Span
  readonly title: string
  readonly lines: readonly (string | Line)[]
  /** What is best told one below the other. */
  readonly list?: readonly string[]
  readonly links?: readonly NoteLink[]
}

/** Longer words of a policy are cut: a hover is read at a glance. */
const longest = 100

/** A text of the policy on one line, cut short. */
export function brief(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > longest || text.length > 4 * longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
