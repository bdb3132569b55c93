import type { Policy } from '../../policy/policy.ts'
import { says } from './says.ts'

const refuses = says(
  /\b(?:no|not|cannot|can['’]t|without) (?:\w+ ){0,3}?(?:slas?|service levels?|commitments?|guarantee\w* (?:\w+ ){0,3}?(?:respon|repl|tim)\w*|(?:response |fixed )time\w*)\b|\b(?:time permits|time permitting)\b/i,
)
const doesItsBest = says(/\b(?:best|reasonable)[- ]efforts?\b/i, /volunteer|\b(?:report|respon|review)/i)

/** Says whether the project answers the question for times: it promises none. */
export function promisesNoTime(policy: Policy): boolean {
  return refuses(policy) || doesItsBest(policy)
}
