import { has, says } from '../statement.ts'
import { firstStatement, inProse, statedFact } from './fact.ts'

/** What the project does when somebody else takes legal action against a reporter. */
export const thirdPartyAction = firstStatement((statement) =>
  inProse(statement) && has(statement, 'thirdParty') && says(statement, 'legalAction') ? statedFact(statement) : null,
)
