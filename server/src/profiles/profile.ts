import type { ElementId } from '../elements/elements.ts'
import type { RuleLevel } from '../rules/rule.ts'
import type { Source } from '../rules/sources.ts'

/** That a policy should say something, and who asks for it. */
export interface Demand {
  readonly element: ElementId
  /** Where the standard asks for it, as people cite it: "OSPS-VM-01.01". */
  readonly clause: string
  /** How loud the rule is that finds it missing; without it the rule is as it is by itself, and does not name the clause. */
  readonly severity?: RuleLevel
}

/** What a standard, or several, ask of a policy. */
export interface Profile {
  /** What people call it. */
  readonly name: string
  /** Who should choose it, in one sentence. */
  readonly summary: string
  readonly sources: readonly Source[]
  readonly demands: readonly Demand[]
}
