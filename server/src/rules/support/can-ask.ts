import type { Policy } from '../../policy/policy.ts'
import { says } from './says.ts'

/** The project has ended, or takes no reports: nothing more is to be asked of its policy. */
const isClosed = says(
  /\b(?:project|repo(?:sitory)?|package|library|extension|plugin|software|application|app|it) (?:is|has been|was) (?:\w+ ){0,3}?(?:archived|abandoned|deprecated|discontinued|unmaintained|end[- ]of[- ]life|(?:no longer|not) (?:being |actively )?(?:maintained|developed))\b|\bno (?:security |vulnerability )?reports (?:will be|are) accepted\b|\b(?:do|does|will|can) ?not (?:be )?accept(?:ing)? (?:any )?(?:security|vulnerability) reports?\.|\barchived (?:project|repository)\b/i,
)

/** Says whether it makes sense to ask for more: not of an untouched template, and not of a project that has ended. */
export function canAsk(policy: Policy): boolean {
  const untouched = policy.channels.length === 0 && policy.placeholders.some(({ where }) => where === 'instruction')
  return !untouched && !isClosed(policy)
}
