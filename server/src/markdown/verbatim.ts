import type { Code, Html } from 'mdast'
import type { Span } from '../span.ts'
import { isLineBreak, isSpace, nextLine, withoutLineBreak } from './lines.ts'
import { pointAt } from './position.ts'

/**
 * What ends a block of verbatim text that is still open: fenced code ends at a line of at least as many of the same
 * character, HTML of the kinds 1 to 5 of CommonMark with the line that holds its end.
 */
export type Ending = FenceEnding | { readonly html: RegExp }

interface FenceEnding {
  readonly fence: string
  readonly size: number
}

/** The kinds of HTML that blank lines do not end, by their start, and their ends. */
const htmlKinds: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:pre|script|style|textarea)>/gi },
  { start: /^<!--/, end: /-->/g },
  { start: /^<\?/, end: /\?>/g },
  { start: /^<![a-z]/i, end: />/g },
  // micromark reads brackets in pairs and does not see the end in `]]]>`.
  { start: /^<!\[CDATA\[/, end: /(?<!\])(?:\]\])+>/g },
]

/** How a code or HTML node goes on after the end of `source`; `null` when it is closed, or blank lines end it. */
export function endingOf(node: Code | Html, source: string): Ending | null {
  const { start, end } = node.position!
  // Only what is still open takes in the last line break.
  if (end.offset !== source.length || !isLineBreak(source.charCodeAt(source.length - 1))) return null
  const opening = source.slice(start.offset, start.offset! + 64).trimStart()
  if (node.type === 'html') {
    const kind = htmlKinds.find((one) => one.start.test(opening))
    return kind ? { html: kind.end } : null
  }
  const fence = opening[0]!
  if (fence !== '`' && fence !== '~') return null
  let size = start.offset!
  while (source[size] === fence) size++
  return { fence, size: size - start.offset! }
}

/** Says whether HTML that begins a block takes in all that follows it, because its end is missing. */
export function isUnclosedHtml(html: string): boolean {
  const kind = htmlKinds.find(({ start }) => start.test(html.trimStart()))
  return kind !== undefined && html.search(kind.end) < 0
}

/**
 * Finds the line, from the one at `from` on, that ends verbatim text, as a span with its line break. `null` when there
 * is none: then all of the text is verbatim.
 */
export function findEnding(ending: Ending, text: string, from: number): Span | null {
  if ('html' in ending) {
    ending.html.lastIndex = from
    return ending.html.test(text) ? { start: from, end: nextLine(text, ending.html.lastIndex) } : null
  }
  for (let at = from; at < text.length; at = nextLine(text, at))
    if (closesFence(ending, text, at)) return { start: at, end: nextLine(text, at) }
  return null
}

/**
 * Makes a node that was parsed from the start of `source` and is still open at `from` go on to its end. The indentation
 * of an indented fence is not taken off its code.
 */
export function extend(node: Code | Html, ending: Ending, source: string, from: number): void {
  const { start } = node.position!
  const last = findEnding(ending, source, from)
  const end = last ? last.start + withoutLineBreak(source.slice(last.start, last.end)).length : source.length
  const value =
    node.type === 'html'
      ? source.slice(start.offset, end)
      : withoutLineBreak(source.slice(nextLine(source, start.offset!), last ? last.start : source.length))
  // As micromark does.
  node.value = value.replaceAll('\0', '\uFFFD')
  node.position!.end = pointAt(source, end, start)
}

function closesFence({ fence, size }: FenceEnding, text: string, at: number): boolean {
  let start = at
  while (start - at < 3 && text[start] === ' ') start++
  let end = start
  while (text[end] === fence) end++
  if (end - start < size) return false
  while (isSpace(text.charCodeAt(end))) end++
  return end >= text.length || isLineBreak(text.charCodeAt(end))
}
