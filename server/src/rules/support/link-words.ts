import { lastOfFirst } from '../../bisect.ts'
import { readBlock } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import { overlaps, shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import type { Edit } from '../../fix.ts'

/** Makes the words a link; words that are a link already get one behind it. `null` when their markup is in the way. */
export function linkWords({ text, markdown, links }: Policy, span: Span, url: string): Edit[] | null {
  const link = links.find((other) => overlaps(other.span, span))
  if (link) return [{ start: link.span.end, end: link.span.end, text: ` ([report form](${url}))` }]
  const placed = lastOfFirst(markdown.blocks, ({ start }) => start <= span.start)!
  const code = readBlock(placed.block)
    .inlineCode.map((one) => shiftSpan(one, placed.start))
    .find((one) => overlaps(one, span))
  const { start, end } = code ?? unquoted(text, span)
  if (code === undefined && /[[\]<>`*_\\]/.test(text.slice(start, end))) return null
  return [
    { start, end: start, text: '[' },
    { start: end, end, text: `](${url})` },
  ]
}

/** Leaves out what stands before a quote that does not end in the words: `Click on "Report`. */
export function unquoted(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const quotes = [...words.matchAll(/["“”]/g)]
  const last = quotes.at(-1)
  return last === undefined || quotes.length % 2 === 0 ? { start, end } : { start: start + last.index + 1, end }
}
