import { findDates } from '../dates.ts'
import type { FoundDate } from '../dates.ts'
import type { WrittenDate } from '../policy.ts'
import { hasAny, isCell, locate, says, textAt, textBefore, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { everyStatement, quoted } from './fact.ts'

/** Reads the dates that a policy names, and what each is about. */
export const dates = everyStatement((statement) =>
  findDates(statement.sentence.text, statement.sentence.vocabulary.language).map((date): WrittenDate => ({
    readings: date.readings,
    separator: date.separator,
    text: textAt(statement, date),
    subject: subjectOf(statement, date),
    isEnd: isEnd(statement, date),
    span: locate(statement, date),
    reason: quoted(statement),
  })),
)

function subjectOf(statement: Statement, date: FoundDate): WrittenDate['subject'] {
  if (says(statement, 'updatedBefore', textBefore(statement, date))) return 'policy'
  const topic = topicAround(statement)
  if (hasAny(statement, 'key') || topic === 'key') return 'key'
  return hasAny(statement, 'bounty', 'reward') || topic === 'bounty' ? 'offer' : 'other'
}

/** Says whether it is the last day of something that has not been left behind. */
function isEnd(statement: Statement, date: FoundDate): boolean {
  if (says(statement, 'isOver')) return false
  const { columnHeader } = statement.passage
  if (isCell(statement) && says(statement, 'endColumn', columnHeader)) return true
  return says(statement, 'endBefore', textBefore(statement, date))
}
