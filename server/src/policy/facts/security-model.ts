import { says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** What users can expect of the project's security, and what they cannot: in the text, or where to find it. */
export const securityModel = firstStatement((statement) =>
  says(statement, 'securityModel') ? statedFact(statement) : null,
)
