import type { Heading } from '../policy/structure.ts'
import { sectionIds, standardOrder, standardSections } from './standard.ts'
import type { SectionId, StandardSection } from './standard.ts'

/** More than there are sections on one topic. */
const perTopic = 1000

/** Where a standard section stands in the standard order: by its topic, and on one topic as listed. Lower is earlier. */
export function rankOfSection({ topic, name }: StandardSection): number {
  const listed = sectionIds.findIndex((id) => standardSections[id].name === name)
  return standardOrder.indexOf(topic) * perTopic + listed
}

const ranksByTitle = new Map(
  [...sectionIds].reverse().map((id) => [titleOf(standardSections[id].title), rankOfSection(standardSections[id])]),
)

/** The same for a section of a policy, by what it is called, or is about; `null` where neither tells. */
export function rankOfHeading({ text, topic }: Pick<Heading, 'text' | 'topic'>): number | null {
  const byTitle = ranksByTitle.get(titleOf(text))
  if (byTitle !== undefined) return byTitle
  return topic === null ? null : standardOrder.indexOf(topic) * perTopic + firstAbout.get(topic)!
}

/** The place of a topic's main section among all. */
const firstAbout = new Map(
  standardOrder.map((topic) => {
    const listed = sectionIds.findIndex((id) => standardSections[id].topic === topic)
    return [topic, Math.max(listed, 0)] as const
  }),
)

/** Says whether the first heading is no title: not of the first level, and about what a section is about. */
export function isOfSection({ depth, topic }: Pick<Heading, 'depth' | 'topic'>): boolean {
  return depth > 1 && topic !== null && topic !== 'title'
}

/** Says whether a heading is called like some standard section. */
export function isStandardTitle(text: string): boolean {
  return ranksByTitle.has(titleOf(text))
}

function titleOf(text: string): string {
  return text.trim().toLowerCase()
}

/** Sections of which one says what the others say, or the opposite: a policy has one of them. */
const alternatives: readonly (readonly SectionId[])[] = [
  ['no-bounty', 'bug-bounty'],
  ['response-times', 'report-progress'],
  ['safe-harbor', 'safe-harbor-short'],
  ['safe-harbor', 'third-party-action'],
  ['communication-channels', 'parent-policy'],
]

/** Puts sections into the order in which they are best read. Of those that say the same the first alternative stays. */
export function inStandardOrder(sections: readonly StandardSection[]): readonly StandardSection[] {
  const names = new Set(sections.map(({ name }) => name))
  const isLeftOut = ({ name }: StandardSection): boolean =>
    alternatives.some((ids) => {
      const group = ids.map((id) => standardSections[id].name)
      return group.includes(name) && group.find((one) => names.has(one)) !== name
    })
  return [...new Set(sections)]
    .filter((section) => !isLeftOut(section))
    .sort((a, b) => rankOfSection(a) - rankOfSection(b))
}
