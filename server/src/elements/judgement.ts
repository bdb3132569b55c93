import type { Fact, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'

/**
 * Whether a policy says something: it does, and where, if that is at one place; it does not; or nobody can tell, because it may be
 * said elsewhere or has no place in this policy.
 */
export type Judgement =
  { readonly state: 'met'; readonly fact: Fact | null } | { readonly state: 'lacking' } | { readonly state: 'unknown' }

/** Judges one thing. */
export type Judge = (policy: Policy, project: Project) => Judgement

/** It does not say it. */
export const lacking: Judgement = { state: 'lacking' }

/** Nobody can tell. */
export const unknown: Judgement = { state: 'unknown' }

/** It says it, by this fact, or by nothing that stands at one place. */
export function met(fact: Fact | null): Judgement {
  return { state: 'met', fact }
}

/** Something may only be called missing where the policy is understood, and stands for itself. */
export function canMiss({ understood, delegations }: Policy): boolean {
  return understood && delegations.length === 0
}
