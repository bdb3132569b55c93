import type { Span } from '../span.ts'

/**
 * Plain text drawn from Markdown source, with the way back: emphasis, code marks, links, escapes and line breaks are
 * dissolved, so that "Please **DO NOT** *file*" is one phrase, and each of its characters still knows where it was written.
 */
export interface Prose {
  /** One line: line breaks and runs of white space are single spaces. */
  readonly text: string
  /** Turns a stretch of `text` into the stretch of source that it was drawn from. */
  toSource(start: number, end: number): Span
}
