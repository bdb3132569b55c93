import { has, says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** What a publication waits for in place of a time, which says when, too: "we publish an advisory once a fix is released". */
export const disclosureEvent = firstStatement((statement) => {
  const around = [statement.section?.heading ?? '', ...statement.passage.row]
  const aboutDisclosure = says(statement, 'disclosureWord') || says(statement, 'disclosureWord', around.join(' '))
  if (has(statement, 'disclosureEvent') && aboutDisclosure) return statedFact(statement, 'disclosureEvent')
  return has(statement, 'disclosureTimeline') ? statedFact(statement, 'disclosureTimeline') : null
})
