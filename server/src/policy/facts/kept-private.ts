import { affirms, hasAny } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** What is reported is to be kept private, in whatever words: "report it in confidence". */
export const keptPrivate = firstStatement((statement) => {
  const isPrivate = affirms(statement, 'private') || affirms(statement, 'privateReporting')
  return isPrivate && hasAny(statement, 'report', 'vulnerability', 'advisory') ? statedFact(statement) : null
})
