import type { Mark } from '../vocabulary/marks.ts'
import { has, negated, says, spansOf } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { everyStatement, statedFact } from './fact.ts'

const publicActs: readonly Mark[] = ['openIssue', 'publicIssue', 'disclose']

/** Sentences that say not to report in public. */
export const publicWarnings = everyStatement((statement) => (warns(statement) ? [statedFact(statement)] : []))

function warns(spoken: Spoken): boolean {
  if (!has(spoken, 'negation')) return false
  const forbidden = publicActs.some((act) => spansOf(spoken, act).some((span) => negated(spoken, span)))
  return forbidden || says(spoken, 'publicly')
}
