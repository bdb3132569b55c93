import { has, says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** What a publication waits for in place of a time, which says when, too: "we publish an advisory once a fix is released". */
export const disclosureEvent = firstStatement((statement) => {
  if (has(statement, 'disclosureEvent') && says(statement, 'disclosureWord'))
    return statedFact(statement, 'disclosureEvent')
  return has(statement, 'disclosureTimeline') ? statedFact(statement, 'disclosureTimeline') : null
})
