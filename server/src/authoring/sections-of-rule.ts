import { elements } from '../elements/elements.ts'
import type { SectionId } from '../sections/standard.ts'

const byRule: ReadonlyMap<string, readonly SectionId[]> = new Map(
  Object.values(elements).map(({ rule, sections }) => [rule, sections]),
)

/** The standard sections that say what a rule misses, the first offered first; none for a rule that misses nothing of the kind. */
export function sectionsOfRule(rule: string): readonly SectionId[] {
  return byRule.get(rule) ?? []
}
