import { judge } from '../elements/elements.ts'
import type { Judgement } from '../elements/judgement.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { Demand } from './profile.ts'
import { profiles } from './profiles.ts'
import type { ProfileId } from './profiles.ts'

/** A demand of a profile, and whether the policy meets it. */
export interface Assessment {
  readonly demand: Demand
  readonly judgement: Judgement
}

/** Holds a policy against a profile: all of its demands, in its order. */
export function assess(policy: Policy, project: Project, profile: ProfileId): readonly Assessment[] {
  return profiles[profile].demands.map((demand) => ({ demand, judgement: judge(demand.element, policy, project) }))
}
