import type { Policy, Stage } from '../policy/policy.ts'

/**
 * Says whether the policy names a time for a stage. A vague word and a stand-in such as `[number of days]` are for other rules. Who is
 * told of the state of things hears that the report arrived.
 */
export function namesTime({ timeframes, vagueTimeframes, placeholders }: Policy, stage: Stage): boolean {
  return (
    [...timeframes, ...vagueTimeframes].some((time) => time.stage === stage) ||
    (stage === 'acknowledge' && timeframes.some((time) => time.stage === 'update')) ||
    placeholders.some((left) => left.forTime)
  )
}
