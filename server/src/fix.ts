import type { Span } from './span.ts'

/** Replaces the text of the span by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

/** One way to mend a problem. Its edits do not overlap. */
export interface Fix {
  /** What it does, as a command: "Replace with GitHub". */
  readonly title: string
  readonly edits: readonly Edit[]
  /**
   * Safe: it adds no promise and there is one right answer. Only safe fixes are preferred, and only they are applied by
   * fix-all and on save.
   */
  readonly safe?: boolean
  /**
   * Edits hold tab stops in snippet syntax (`${1:72 hours}`), because the author has to choose. Text that is not a tab stop
   * must be escaped with `escapeSnippet`. Editors without snippet edits get the plain text.
   */
  readonly snippet?: boolean
}

/** Escapes text for use in the edits of a snippet fix. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
