import type { BlockReading } from '../../policy/block.ts'
import type { Span } from '../../span.ts'

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
  let literal: readonly Span[] | undefined
  let next = 0
  for (const { prose } of block.passages) {
    // Most passages hold no match, and a test costs less than to begin a search for all of them.
    pattern.lastIndex = 0
    const isFound = pattern.test(prose.text)
    pattern.lastIndex = 0
    if (!isFound) continue
    literal ??= literalSpans(block)
    for (const match of prose.text.matchAll(pattern)) {
      const span = prose.toSource(match.index, match.index + match[0].length)
      while (next < literal.length && literal[next]!.end < span.start) next++
      const isLiteral = next < literal.length && literal[next]!.start <= span.end
      if (!isLiteral && block.text.slice(span.start, span.end) === match[0]) yield { match, span }
    }
  }
}

/** Code inside text, and what renders as a URL or an address; sorted. */
function literalSpans({ inlineCode, links }: BlockReading): readonly Span[] {
  const bare = links.filter(({ kind }) => kind === 'bare' || kind === 'autolink').map(({ span }) => span)
  return [...inlineCode, ...bare].sort((a, b) => a.start - b.start)
}

/**
 * Finds whole words: not parts of a path, a file name, a host, an account or a longer name.
 * @param words of letters and spaces
 * @param flags besides `g` and `u`
 */
export function wholeWords(words: Iterable<string>, flags = ''): RegExp {
  const before = String.raw`(?<![\p{sc=Latn}\p{N}_./\\@#:~&=+-])`
  const after = String.raw`(?![\p{sc=Latn}\p{N}_/\\@=-]|[.:][\p{L}\p{N}/])`
  return new RegExp(`${before}(?:${[...words].join('|')})${after}`, `gu${flags}`)
}
