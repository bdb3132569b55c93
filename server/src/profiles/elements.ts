import type { Fact, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { namesTime } from '../rules/support/names-time.ts'
import { termsElsewhere } from '../rules/support/terms-elsewhere.ts'
import type { SectionId } from '../sections/sections.ts'

/** One thing that a policy can say. */
export interface Element {
  /** What it is, for tables: "acknowledgement time". */
  readonly name: string
  /** The rule that speaks where it is missing; `null` when none does. */
  readonly rule: string | null
  /** The standard sections that say it, the first offered first. */
  readonly sections: readonly SectionId[]
  /** What the policy says of it; `null` when nothing is found. */
  find(policy: Policy, project: Project): Fact | null
  /** Says whether nobody can tell that it is missing although nothing is found: it may be said elsewhere, or has no place here. */
  excused(policy: Policy, project: Project): boolean
}

/** All that is asked for by rules or profiles. */
export const elements = {
  'acknowledgement-time': {
    name: 'acknowledgement time',
    rule: 'missing-ack-time',
    sections: ['response-times'],
    find: ({ timeframes }) => timeframes.find(({ stage }) => stage === 'acknowledge') ?? null,
    excused: (policy) => namesTime(policy, 'acknowledge') || policy.refusedTimes !== null || termsElsewhere(policy),
  },
} as const satisfies Readonly<Record<string, Element>>

export type ElementId = keyof typeof elements
