import type { Span } from '../../span.ts'
import { findDurations } from '../durations.ts'
import type { Stage, VagueTimeframe } from '../policy.ts'
import { locate, says, spansOf, textAt, textBefore } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { everyStatement, quoted } from './fact.ts'

const stages: readonly Stage[] = ['acknowledge', 'triage', 'fix', 'disclose', 'update']

/** Reads words that stand in place of a duration beside something that the project promises. */
export const vagueTimeframes = everyStatement((statement): VagueTimeframe[] => {
  const word = spansOf(statement, 'vagueTime')[0]
  const { text, vocabulary } = statement.sentence
  if (!word || findDurations(text, vocabulary.durations).length > 0) return []
  const stage = stages.find((one) => spansOf(statement, one).some((span) => promisedByProject(statement, span)))
  if (!stage) return []
  return [{ stage, span: locate(statement, word), text: textAt(statement, word), reason: quoted(statement) }]
})

/** The project speaks of itself: "we promptly review", "committed to promptly addressing", "will be fixed". */
function promisedByProject(spoken: Spoken, at: Span): boolean {
  const before = textBefore(spoken, at)
  return (
    says(spoken, 'projectPromisesBefore', before) &&
    !says(spoken, 'readerActsBefore', before) &&
    !says(spoken, 'purposeBefore', before)
  )
}
