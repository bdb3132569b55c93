import { findDurations } from '../durations.ts'
import type { Duration } from '../durations.ts'
import type { Timeframe } from '../policy.ts'
import { hasAny, locate, says, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { everyStatement, quoted } from './fact.ts'
import { stageOf } from './stage.ts'

/** Reads the durations that a policy promises, and the stage of handling a report that each belongs to. */
export const timeframes = everyStatement((statement) => {
  if (topicAround(statement) === 'versions') return []
  const { sentence } = statement
  const durations = findDurations(sentence.text, sentence.vocabulary.durations)
  return durations.flatMap((duration): Timeframe[] => {
    const named = stageOf(statement, duration, durations)
    if (named === null) return []
    const text = withLead(statement, duration)
    // Nobody acknowledges every week: "you hear from us every week" is about the state of things.
    const stage = named === 'acknowledge' && says(statement, 'repeats', text) ? 'update' : named
    return [
      {
        stage,
        hours: duration.hours,
        business: duration.business,
        text,
        span: locate(statement, duration),
        qualified: isQualified(statement),
        reason: quoted(statement),
      },
    ]
  })
})

/** The duration as written, with the words that lead up to it: "within 3 days". */
function withLead({ sentence }: Statement, { start, end }: Duration): string {
  const lead = sentence.vocabulary.phrases.durationLead.exec(sentence.text.slice(0, start))
  return sentence.text.slice(start - (lead?.[0].length ?? 0), end)
}

function isQualified(statement: Statement): boolean {
  if (hasAny(statement, 'severityLevel', 'silence', 'thirdParty', 'lessSerious')) return true
  return says(statement, 'conditional') || says(statement, 'notAlways') || isUnderSeverity(statement)
}

/** Rows and items that name a severity hold for that severity only. */
function isUnderSeverity(statement: Statement): boolean {
  const { passage, section, intro } = statement
  const around = [...passage.row, section?.heading ?? '', intro?.sentence.text ?? '']
  return says(statement, 'severity', around.join(' '))
}
