import type { Section } from '../../policy/structure.ts'

/** The innermost section that an offset stands in, or `null` before the first heading. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.heading.span.start <= offset) low = middle + 1
    else high = middle
  }
  return sections[low - 1] ?? null
}
