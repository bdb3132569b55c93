import { oncePer } from '../once-per.ts'
import type { Policy } from '../policy/policy.ts'

/** Says whether it makes sense to ask for more: not of an untouched template, and not of a project that has ended. */
export const canAsk = oncePer((policy: Policy): boolean => {
  const untouched = policy.channels.length === 0 && policy.placeholders.some(({ where }) => where === 'instruction')
  return !untouched && policy.closed === null
})
