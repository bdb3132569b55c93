import type { Policy, Stage } from '../../policy/policy.ts'

/** Says whether the policy names a time for a stage. A vague word and a stand-in such as `[number of days]` are for other rules. */
export function namesTime({ timeframes, vagueTimeframes, placeholders }: Policy, stage: Stage): boolean {
  return (
    [...timeframes, ...vagueTimeframes].some((time) => time.stage === stage) ||
    placeholders.some((left) => left.forTime)
  )
}
