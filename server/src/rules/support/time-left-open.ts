import type { Policy } from '../../policy/policy.ts'

/** Says whether a template's stand-in for a time is still to be filled in, such as `[number of days]`: a rule of its own finds it. */
export function timeLeftOpen({ placeholders }: Policy): boolean {
  return placeholders.some(({ where, text }) => where !== 'instruction' && /\b(?:hours?|days?|weeks?)\b/i.test(text))
}
