import { affirms, has } from '../statement.ts'
import { firstStatement, inProse, statedFact } from './fact.ts'

/** A report without a name is welcome. To credit nobody who does not want it says nothing of this. */
export const anonymousReports = firstStatement((statement) =>
  inProse(statement) && affirms(statement, 'anonymous') && has(statement, 'report') && !has(statement, 'credit')
    ? statedFact(statement, 'anonymous')
    : null,
)
