import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../project/project.ts'
import { insertSection } from '../../sections/sections.ts'
import type { SectionId } from '../../sections/sections.ts'
import type { Problem } from '../rule.ts'
import { canAsk } from './can-ask.ts'
import { titlePlace } from './title-place.ts'

/** The finding that something is not said, and the section that says it; none where it makes no sense to ask. */
export function missingSection(policy: Policy, project: Project, id: SectionId, message: string): readonly Problem[] {
  if (!canAsk(policy)) return []
  return [{ at: titlePlace(policy), message, fixes: [insertSection(policy, id, project)] }]
}
