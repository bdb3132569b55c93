import { has, hasAny, locate, negated, says, spansOf } from '../statement.ts'
import { everyStatement, inProse, quoted } from './fact.ts'

/**
 * Legal steps are announced to those who find, report or publish vulnerabilities. Those against somebody who breaks certain rules
 * are none, and what others may do is none either.
 */
export const legalThreats = everyStatement((statement) => {
  if (!inProse(statement) || !hasAny(statement, 'vulnerability', 'report', 'disclose')) return []
  if (has(statement, 'thirdParty') || says(statement, 'conditional')) return []
  return spansOf(statement, 'legalThreat')
    .filter((span) => !negated(statement, span))
    .map((span) => ({ span: locate(statement, span), reason: quoted(statement) }))
})
