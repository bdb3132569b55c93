import { lastOfFirst } from '../../bisect.ts'
import { readBlock } from '../../policy/block.ts'
import type { Fact, Policy } from '../../policy/policy.ts'
import { overlaps, shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'

/** Words of the policy, as one line of plain text. */
export interface Quote {
  readonly text: string
  readonly span: Span
}

/** So much of a sentence is shown, in UTF-16 units, and so many sentences of a section. */
const longestQuote = 240
const mostQuotes = 8

/** What a policy says where a fact was found: the sentence, or what stands under the heading. */
export function quotesOf(policy: Policy, { span }: Fact): readonly Quote[] {
  const section = policy.sections.find(({ heading }) => heading.textSpan.start === span.start)
  if (section === undefined) return [quoteAt(policy, span)]
  const quotes = sentencesIn(policy, { start: section.body.start, end: section.span.end }, mostQuotes)
  return quotes.length > 0 ? quotes : [quoteAt(policy, span)]
}

/** The sentence that holds a place; the words there where it is in none. */
export function quoteAt(policy: Policy, span: Span): Quote {
  const [sentence] = sentencesIn(policy, { start: span.start, end: Math.max(span.end, span.start + 1) }, 1)
  return sentence ?? { text: shortened(policy.text.slice(span.start, span.end)), span }
}

function sentencesIn({ markdown: { blocks } }: Policy, within: Span, most: number): readonly Quote[] {
  const starts = blocks.map(({ start }, index) => ({ start, index }))
  const first = lastOfFirst(starts, ({ start }) => start <= within.start)
  const found: (Quote & { readonly listed: boolean })[] = []
  for (let at = first?.index ?? 0; at < blocks.length && found.length < most; at++) {
    const { start, block } = blocks[at]!
    if (start >= within.end) break
    for (const { sentences, kind, listDepth } of readBlock(block).passages) {
      if (kind === 'heading' && most > 1) continue
      for (const { span, text } of sentences) {
        const placed = shiftSpan(span, start)
        if (overlaps(placed, within) && text.trim() !== '')
          found.push({ text: shortened(text), span: placed, listed: listDepth > 0 })
      }
    }
  }
  // What follows a list is about something else.
  const lastListed = found.findLastIndex(({ listed }) => listed)
  return found.slice(0, Math.min(most, lastListed < 0 ? most : lastListed + 1))
}

function shortened(text: string): string {
  const plain = text.trim()
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1).trimEnd()}…` : plain
}
