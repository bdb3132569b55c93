import { elements } from '../elements/elements.ts'
import type { SectionId } from '../sections/standard.ts'

/** What a reporter asks first: a policy that says nothing lacks all of it. */
const essentials: readonly SectionId[] = [
  'communication-channels',
  'report-contents',
  'response-times',
  'coordinated-disclosure',
  'supported-versions',
]
const emptyRule = 'policy-empty'

const byRule: ReadonlyMap<string, readonly SectionId[]> = new Map([
  [emptyRule, essentials],
  ...Object.values(elements).map(({ rule, sections }) => [rule, sections] as const),
])

/** The standard sections that say what a rule misses, the first offered first; none for a rule that misses nothing of the kind. */
export function sectionsOfRule(rule: string): readonly SectionId[] {
  return byRule.get(rule) ?? []
}

/** Those of them that together say all of it: of several that would do, the first. */
export function sectionsMissedBy(rule: string): readonly SectionId[] {
  return rule === emptyRule ? essentials : sectionsOfRule(rule).slice(0, 1)
}
