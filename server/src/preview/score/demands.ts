import { sectionState } from '../../authoring/section-states.ts'
import { elements } from '../../elements/elements.ts'
import type { Judgement } from '../../elements/judgement.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Policy } from '../../policy/policy.ts'
import { assess } from '../../profiles/assess.ts'
import { profiles } from '../../profiles/profiles.ts'
import type { ProfileId } from '../../profiles/profiles.ts'
import type { Project } from '../../project/project.ts'
import type { SectionId } from '../../sections/standard.ts'
import type { Span } from '../../span.ts'

/** A demand of the profile, and how the policy stands to it. */
export interface DemandResult {
  readonly name: string
  /** Where the standard asks for it. */
  readonly clause: string
  readonly state: Judgement['state']
  /** Where the policy meets it. */
  readonly span: Span | null
  /** What was found where it is not met, with its fixes. */
  readonly findings: readonly Finding[]
  /** The standard sections that would meet it. */
  readonly insert: readonly SectionId[]
}

/** The demands of a profile. */
export interface ProfileResult {
  readonly name: string
  readonly demands: readonly DemandResult[]
}

/** Holds a policy against a profile. */
export function profileResult(
  policy: Policy,
  project: Project,
  id: ProfileId,
  findings: readonly Finding[],
): ProfileResult {
  const demands = assess(policy, project, id).map(({ demand: { element, clause }, judgement }): DemandResult => {
    const { name, rule, sections } = elements[element]
    const isLacking = judgement.state === 'lacking'
    const insert = (sections as readonly SectionId[]).filter(
      (section) => isLacking && sectionState(section, policy, project).state !== 'present',
    )
    return {
      name: name(),
      clause,
      state: judgement.state,
      span: judgement.state === 'met' ? (judgement.fact?.span ?? null) : null,
      findings: isLacking ? findings.filter((finding) => finding.rule === rule) : [],
      insert,
    }
  })
  return { name: profiles[id].name, demands }
}
