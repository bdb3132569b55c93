import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'
import { isOfSection, isStandardTitle } from './order.ts'
import { standardSections } from './standard.ts'
import type { SectionId } from './standard.ts'

/**
 * The heading of the section of a policy that is called like a standard section, or is about the same; `null` when there is none. An
 * addition is no more than a part of its topic: only its name tells.
 */
export function headingOf(id: SectionId, { title: first, headings }: Policy): Heading | null {
  if (id === 'title')
    return first !== null && !isOfSection(first) ? first : (headings.find(({ depth }) => depth === 1) ?? null)
  const { title, topic, addition } = standardSections[id]
  const name = otherNames[id]
  const isSame = (text: string): boolean =>
    text.trim().toLowerCase() === title.toLowerCase() || (name !== undefined && name.test(text))
  return (
    headings.find(
      (heading) => isSame(heading.text) || (!addition && heading.topic === topic && !isStandardTitle(heading.text)),
    ) ?? null
  )
}

/** What people call sections that are too rare to be a topic. */
const otherNames: Readonly<Partial<Record<SectionId, RegExp>>> = {
  'ai-reports': /\b(?:AI|LLMs?)\b/,
  'embargo-list': /\bembargo (?:list|policy)\b/i,
  'hall-of-fame': /\b(?:hall of fame|acknowledge?ments?|thanks)\b/i,
}
