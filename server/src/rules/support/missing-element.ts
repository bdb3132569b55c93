import { canAsk } from '../../elements/can-ask.ts'
import { elements, judge } from '../../elements/elements.ts'
import type { Element, ElementId } from '../../elements/elements.ts'
import type { Fix } from '../../fix.ts'
import type { Policy } from '../../policy/policy.ts'
import { extendSection } from '../../sections/extend.ts'
import { insertSection } from '../../sections/insert.ts'
import { headingOf } from '../../sections/recognise.ts'
import type { SectionId } from '../../sections/standard.ts'
import type { PolicyRule } from '../rule.ts'
import { titlePlace } from './title-place.ts'

/**
 * The check of a rule that reports on the title that something is not said, with the sections that say it; where the policy has such
 * a section already, with what that leaves out. Nothing where it makes no sense to ask.
 */
export function missingElement(id: ElementId, message: () => string): PolicyRule['check'] {
  const { sections }: Element = elements[id]
  return ({ policy, project, today }) => {
    if (!canAsk(policy) || judge(id, policy, project).state !== 'lacking') return []
    const says = (changed: Policy) => judge(id, changed, project).state !== 'lacking'
    const fixFor = (section: SectionId): Fix => {
      const heading = headingOf(section, policy)
      const extended = heading === null ? null : extendSection(policy, heading, section, { project, today }, says)
      return extended ?? insertSection(policy, section, project, today)
    }
    return [{ at: titlePlace(policy), message: message(), fixes: () => sections.map(fixFor) }]
  }
}
