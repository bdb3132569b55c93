import { has, says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** The project says that it promises no time, or no more than it can do. */
export const refusedTimes = firstStatement((statement) => {
  if (has(statement, 'noTimes')) return statedFact(statement, 'noTimes')
  return has(statement, 'bestEffort') && says(statement, 'handlingWord') ? statedFact(statement, 'bestEffort') : null
})
