import type { Link } from '../../policy/structure.ts'
import type { Span } from '../../span.ts'

/** A link whose destination stands in it: every kind but references, whose definition holds it. */
export interface WrittenLink extends Link {
  readonly urlSpan: Span
}

/** The links that can be mended where they stand, so that one wrong destination is told once. */
export function writtenLinks(links: readonly Link[]): WrittenLink[] {
  return links.filter((link): link is WrittenLink => link.urlSpan !== null)
}
