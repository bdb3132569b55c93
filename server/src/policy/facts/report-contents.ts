import type { Span } from '../../span.ts'
import { announces, doneByProject, has, hasAny, negated, says, spansOf, textBefore, topicAround } from '../statement.ts'
import type { Spoken, Statement } from '../statement.ts'
import { reportingTopics } from './channels/mention.ts'
import { filledSection, firstStatement, inProse, statedFact } from './fact.ts'

/** What to send with a report. */
export const reportContents = firstStatement(
  (statement) => (inProse(statement) && asksForDetails(statement) ? statedFact(statement) : null),
  (sections) => filledSection(sections, 'contents'),
)

function asksForDetails(statement: Statement): boolean {
  const topic = topicAround(statement)
  if (topic === 'announcements' || topic === 'out-of-scope') return false
  if (hasAny(statement, 'templateInstruction', 'someoneElses', 'moreInformation')) return false
  const asked = requestIn(statement)
  if (asked && says(statement, 'projectTellsBefore', textBefore(statement, asked))) return false
  if (asked && has(statement, 'details')) return true
  if (says(statement, 'pleaseInclude') && !says(statement, 'subjectLine')) return !isStepOfHandling(statement)
  return has(statement, 'details') && statement.intro !== null && asksForList(statement.intro)
}

/** "Provide a plan for the fix within 9 days", in a list of what the project does. */
function isStepOfHandling(statement: Statement): boolean {
  return !reportingTopics.has(topicAround(statement)) || topicAround(statement) === 'response'
}

/** "Please include in your report:". */
function asksForList(intro: Spoken): boolean {
  const announcesList = announces(intro.sentence.text) || intro.sentence.text.length < 40
  return announcesList && requestIn(intro) !== undefined && !has(intro, 'advisory')
}

function requestIn(spoken: Spoken): Span | undefined {
  return spansOf(spoken, 'include').find((at) => !negated(spoken, at) && !byProject(spoken, at))
}

function byProject(spoken: Spoken, at: Span): boolean {
  return doneByProject(spoken, at) || says(spoken, 'projectActsBefore', textBefore(spoken, at))
}
