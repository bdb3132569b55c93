import { says } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { firstStatement, inProse, statedFact } from './fact.ts'

/** A year, or the number of a version. */
const dated = /\b(?:19|20)\d\d\b|\bv?\d{1,3}\.\d/

/** When the policy was issued or last changed, or which version of it this is. */
export const policyDate = firstStatement((statement) =>
  dated.test(statement.sentence.text) && isAboutPolicy(statement) ? statedFact(statement) : null,
)

function isAboutPolicy(statement: Statement): boolean {
  if (says(statement, 'policyDate')) return true
  return inProse(statement) && says(statement, 'policyHistory', statement.section?.heading ?? '')
}
