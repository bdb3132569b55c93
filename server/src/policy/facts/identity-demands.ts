import { hasAny, locate, negated, spansOf, topicAround } from '../statement.ts'
import { everyStatement, inProse, quoted } from './fact.ts'

/**
 * Reporters must say who they are, or sign an agreement (CISA BOD 20-01, 3(c): a policy must not require personal data). Those who
 * are to be paid or to be named have to give their names.
 */
export const identityDemands = everyStatement((statement) => {
  if (!inProse(statement) || hasAny(statement, 'bounty', 'reward', 'credit')) return []
  const topic = topicAround(statement)
  if (topic === 'bounty' || topic === 'credit') return []
  return spansOf(statement, 'identityDemand')
    .filter((span) => !negated(statement, span))
    .map((span) => ({ span: locate(statement, span), reason: quoted(statement) }))
})
