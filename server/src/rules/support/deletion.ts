import { lineStartAt } from '../../line-start.ts'
import type { Span } from '../../span.ts'
import type { Edit } from '../../fix.ts'

/**
 * Deletes a stretch of text. Inside a line a space goes with it. When nothing else stands on its lines they go too, with those of
 * the blank lines around it that would stand double, at the start or at the end; whether the file ends with a line break stays as
 * it is.
 * @param apart whether a blank line stays where otherwise two paragraphs would become one
 */
export function deletion(text: string, { start, end }: Span, apart = false): Edit {
  const line = lineAround(text, { start, end })
  const before = text.slice(line.start, start)
  if (/\S/.test(text.slice(end, line.end))) return { start, end: text[end] === ' ' ? end + 1 : end, text: '' }
  const ownStart = line.start + before.trimEnd().length
  if (!isBlank(before)) return { start: ownStart, end, text: '' }

  const top = blankAbove(text, line.start)
  const bottom = blankBelow(text, line.next)
  if (top === textStart(text)) return { start: top, end: bottom, text: '' }
  if (bottom === text.length)
    return { start: text.endsWith('\n') ? top : lineBreakBefore(text, top), end: bottom, text: '' }
  if (top < line.start) return { start: line.start, end: bottom, text: '' }
  if (!apart || bottom > line.next || !wouldJoin(text, line)) return { start: line.start, end: line.next, text: '' }
  return { start: ownStart, end, text: '' }
}

/** Says whether nothing else stands on the lines of a stretch, the marks of quotes aside. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const line = lineAround(text, { start, end })
  return isBlank(text.slice(line.start, start)) && !/\S/.test(text.slice(end, line.end))
}

/** Whole lines: `end` is where the last one's text ends, `next` is where the line after it starts. */
interface Lines extends Span {
  readonly next: number
}

function lineAround(text: string, { start, end }: Span): Lines {
  const lineBreak = text.indexOf('\n', end)
  const next = lineBreak < 0 ? text.length : lineBreak + 1
  return {
    start: Math.max(lineStartAt(text, start), textStart(text)),
    end: lineBreak < 0 ? text.length : lineBreak,
    next,
  }
}

/** After the byte order mark, if there is one. */
function textStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/** Says whether there is nothing but white space and the marks of quotes. */
export function isBlank(line: string): boolean {
  return !/[^\s>]/.test(line)
}

/** Where the blank lines before the line that starts at `at` begin. */
function blankAbove(text: string, at: number): number {
  let top = at
  while (top > textStart(text)) {
    const start = Math.max(lineStartAt(text, top - 1), textStart(text))
    if (!isBlank(text.slice(start, top))) break
    top = start
  }
  return top
}

/** Where the blank lines from `at` on end. */
function blankBelow(text: string, at: number): number {
  let bottom = at
  while (bottom < text.length) {
    const { next } = lineAround(text, { start: bottom, end: bottom })
    if (!isBlank(text.slice(bottom, next))) break
    bottom = next
  }
  return bottom
}

/** The start of the line break that ends right before `at`. */
function lineBreakBefore(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

/** Says whether the line before and the line after would be read as one paragraph. */
function wouldJoin(text: string, line: Lines): boolean {
  const before = text.slice(lineStartAt(text, line.start - 1), line.start)
  const after = text.slice(line.next, lineAround(text, { start: line.next, end: line.next }).next)
  return !/^ {0,3}#{1,6}\s/.test(before) && !/^\s*(?:#{1,6}\s|[-+*]\s|\d+[.)]\s|[<>|]|`{3}|~{3})/.test(after)
}
