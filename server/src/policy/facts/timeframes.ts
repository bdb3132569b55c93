import { findDurations } from '../durations.ts'
import type { Duration } from '../durations.ts'
import type { Timeframe } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { announces, hasAny, isCell, locate, says, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { quoted } from './fact.ts'
import type { FactReader } from './fact.ts'
import { stageOf, stageOfLabel } from './stage.ts'

/** Reads the durations that a policy promises, and the stage of handling a report that each belongs to. */
export const timeframes: FactReader<PromisedTime, readonly Timeframe[]> = {
  find: (statement) => {
    if (topicAround(statement) === 'versions' || says(statement, 'tellsOthers')) return []
    const { sentence } = statement
    const durations = findDurations(sentence.text, sentence.vocabulary.durations)
    return durations.flatMap((duration): PromisedTime[] => {
      const named = stageOf(statement, duration, durations)
      if (named === null) return []
      const text = withLead(statement, duration)
      const repeats = says(statement, 'repeats', text)
      if (repeats && isInOperations(statement)) return []
      return [
        {
          // Nobody acknowledges every week: "you hear from us every week" is about the state of things.
          stage: named === 'acknowledge' && repeats ? 'update' : named,
          hours: duration.hours,
          business: duration.business,
          text,
          span: locate(statement, duration),
          qualified: isQualified(statement) || says(statement, 'roughly', text),
          reason: quoted(statement),
          repeats,
        },
      ]
    })
  },
  shift: shiftFact,
  conclude: withFirstAnswer,
}

interface PromisedTime extends Timeframe {
  /** "Every week". */
  readonly repeats: boolean
}

/**
 * Where no time for an answer is named, the first by which the project looks at a report or tells of it is when the reporter hears that
 * it arrived: "we review your report within a day".
 */
function withFirstAnswer(found: readonly PromisedTime[]): readonly Timeframe[] {
  if (found.length === 0 || found.some(({ stage }) => stage === 'acknowledge')) return found
  const [first] = found
    .filter(({ stage, repeats }) => (stage === 'triage' || stage === 'update') && !repeats)
    .sort((a, b) => a.hours - b.hours)
  return found.map((one) => (one === first ? { ...one, stage: 'acknowledge' } : one))
}

/** The duration as written, with the words that lead up to it: "within 3 days". */
function withLead({ sentence }: Statement, { start, end }: Duration): string {
  const lead = sentence.vocabulary.phrases.durationLead.exec(sentence.text.slice(0, start))
  return sentence.text.slice(start - (lead?.[0].length ?? 0), end)
}

function isQualified(statement: Statement): boolean {
  if (hasAny(statement, 'severityLevel', 'silence', 'thirdParty', 'lessSerious')) return true
  // "Within 2 days you will receive:" may be followed by "Within 9 days you will receive:".
  if (announces(statement.sentence.text)) return true
  if (says(statement, 'conditional') || says(statement, 'notAlways')) return true
  return isOneOfCases(statement) || isInOperations(statement)
}

/** Under "Incident response" or "Audits", what holds for reports is said of a report. */
function isInOperations(statement: Statement): boolean {
  const { section, intro } = statement
  const around = [section?.heading ?? '', intro?.sentence.text ?? '']
  return around.some((text) => says(statement, 'operations', text)) && !says(statement, 'aboutReport')
}

/** Rows and items that name a severity hold for that severity only, and in a column "Response time" each row is a case of its own. */
function isOneOfCases(statement: Statement): boolean {
  const { passage, section, intro, sentence } = statement
  if (isCell(statement) && stageOfLabel(passage.columnHeader, sentence.vocabulary) !== null) return true
  const around = [...passage.row, section?.heading ?? '', intro?.sentence.text ?? '']
  return says(statement, 'severity', around.join(' '))
}
