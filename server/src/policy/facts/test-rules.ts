import { says } from '../statement.ts'
import { filledSection, firstStatement, inProse, statedFact } from './fact.ts'

/** What somebody who looks for vulnerabilities may not do, and how to treat what is found. */
export const testRules = firstStatement(
  (statement) => (inProse(statement) && says(statement, 'testRule') ? statedFact(statement) : null),
  (sections) => filledSection(sections, 'rules'),
)
