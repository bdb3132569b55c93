import type { BlockReading } from '../../policy/block.ts'
import type { Span } from '../../span.ts'
import { touches } from '../../span.ts'

/** A match in running text, and where its words are written. */
export interface Found {
  readonly match: RegExpExecArray
  readonly span: Span
}

/**
 * Finds an expression in what people read as prose: not in code, URLs and addresses, and not where markup stands inside the words.
 * @param pattern global; it sees each passage as plain text on one line
 */
export function* findInProse(block: BlockReading, pattern: RegExp): Iterable<Found> {
  const literal = [
    ...block.inlineCode,
    ...block.links.filter(({ kind }) => kind === 'bare' || kind === 'autolink').map(({ span }) => span),
  ]
  for (const { prose } of block.passages) {
    for (const match of prose.text.matchAll(pattern)) {
      const span = prose.toSource(match.index, match.index + match[0].length)
      const written = block.text.slice(span.start, span.end) === match[0]
      if (written && !literal.some((other) => touches(other, span))) yield { match, span }
    }
  }
}
