import { findDurations } from '../durations.ts'
import { has, isHeading, says, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

const year = /\b20\d\d\b/

/** How long a version gets security fixes: until a day, for a time, or until the next one is there. */
export const supportEnd = firstStatement((statement) => {
  const isAboutVersions = topicAround(statement) === 'versions' || has(statement, 'supported')
  return isAboutVersions && !isHeading(statement) && saysHowLong(statement) ? statedFact(statement) : null
})

function saysHowLong(statement: Statement): boolean {
  if (says(statement, 'supportEnd')) return true
  if (topicAround(statement) !== 'versions') return false
  const { text, vocabulary } = statement.sentence
  return year.test(text) || findDurations(text, vocabulary.durations).length > 0
}
