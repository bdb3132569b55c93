import { affirms, has } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { firstStatement, inProse, statedFact } from './fact.ts'

/** A report without a name is welcome. To credit nobody who does not want it says nothing of this. */
export const anonymousReports = firstStatement((statement) =>
  inProse(statement) && affirms(statement, 'anonymous') && isAboutReports(statement) && !has(statement, 'credit')
    ? statedFact(statement, 'anonymous')
    : null,
)

/** It or the sentence before it: "Report it to us. You need not give your name." */
function isAboutReports({ before, ...statement }: Statement): boolean {
  return has(statement, 'report') || (before !== null && has(before, 'report'))
}
