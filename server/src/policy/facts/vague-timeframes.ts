import type { Span } from '../../span.ts'
import { findDurations } from '../durations.ts'
import type { Stage, VagueTimeframe } from '../policy.ts'
import { announces, locate, says, spansOf, textAt, textBefore } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { everyStatement, near, quoted } from './fact.ts'

/** As far as the last words of a sentence reach. */
const nearestWords = 25

const stages: readonly Stage[] = ['acknowledge', 'triage', 'fix', 'disclose', 'update']

/** Reads words that stand in place of a duration beside something that the project promises. */
export const vagueTimeframes = everyStatement((statement): VagueTimeframe[] => {
  const words = spansOf(statement, 'vagueTime').filter((word) => !isAskedOfReporter(statement, word))
  const { text, vocabulary } = statement.sentence
  if (words.length === 0 || findDurations(text, vocabulary.durations).length > 0) return []
  const [closest] = words.flatMap((word) => promisesAround(statement, word)).sort((a, b) => a.distance - b.distance)
  if (!closest) return []
  const { word, stage } = closest
  return [
    {
      stage,
      text: textAt(statement, word),
      bounded: says(statement, 'timeUnit'),
      replaceable: says(statement, 'vagueDuration', textAt(statement, word)),
      span: locate(statement, word),
      reason: quoted(statement),
    },
  ]
})

/** "Report it promptly". */
function isAskedOfReporter(statement: Statement, word: Span): boolean {
  return spansOf(statement, 'report').some(
    (act) => act.end + 1 === word.start && says(statement, 'requestBefore', textBefore(statement, act)),
  )
}

/** A vague word and what is promised near it. */
interface Promise {
  readonly word: Span
  readonly stage: Stage
  readonly distance: number
}

function promisesAround(statement: Statement, word: Span): Promise[] {
  return stages.flatMap((stage) =>
    spansOf(statement, stage)
      .filter((span) => near(span, word) && promisedByProject(statement, span))
      .map((span) => ({ word, stage, distance: Math.max(span.start - word.end, word.start - span.end) })),
  )
}

/** The project speaks of itself: "we promptly review", "committed to promptly addressing", "will be fixed". */
function promisedByProject(statement: Statement, at: Span): boolean {
  const before = textBefore(statement, at)
  if (says(statement, 'readerActsBefore', before) || says(statement, 'purposeBefore', before)) return false
  return says(statement, 'projectPromisesBefore', before) || isPromisedByIntro(statement)
}

/** "We will:" and what follows in a list. */
function isPromisedByIntro({ intro }: Statement): boolean {
  if (intro === null || !announces(intro.sentence.text)) return false
  // "We thank researchers who:" tells what they do.
  return says(intro, 'projectPromisesBefore') && !says(intro, 'reporter', intro.sentence.text.slice(-nearestWords))
}
