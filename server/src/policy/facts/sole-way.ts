import { has, says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** Reports are taken in the named ways only. */
export const soleWay = firstStatement((statement) =>
  has(statement, 'report') && says(statement, 'onlyThere') ? statedFact(statement) : null,
)
