import { canAsk } from '../../elements/can-ask.ts'
import { elements, judge } from '../../elements/elements.ts'
import type { Element, ElementId } from '../../elements/elements.ts'
import { insertSection } from '../../sections/insert.ts'
import type { PolicyRule } from '../rule.ts'
import { titlePlace } from './title-place.ts'

/**
 * The check of a rule that reports on the title that something is not said, with the sections that say it; nothing where it makes no
 * sense to ask.
 */
export function missingElement(id: ElementId, message: () => string): PolicyRule['check'] {
  const { sections }: Element = elements[id]
  return ({ policy, project, today }) => {
    if (!canAsk(policy) || judge(id, policy, project).state !== 'lacking') return []
    const fixes = () => sections.map((section) => insertSection(policy, section, project, today))
    return [{ at: titlePlace(policy), message: message(), fixes }]
  }
}
