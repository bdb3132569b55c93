import type { Span } from '../span.ts'

/** A line; its span leaves the line break out. */
export interface RawLine extends Span {
  /** The line break behind it; empty at the end of the text. */
  readonly ending: '' | '\n' | '\r' | '\r\n'
}

/** The lines of a text from an offset on. Behind the last line break there is no line, unless there is text. */
export function splitLines(text: string, from: number): readonly RawLine[] {
  const lines: RawLine[] = []
  let start = from
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index, ending: ending as RawLine['ending'] })
    start = index + ending.length
  }
  if (start < text.length) lines.push({ start, end: text.length, ending: '' })
  return lines
}

/** A stretch without the white space at its ends; of white space alone, the empty place at its end. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
