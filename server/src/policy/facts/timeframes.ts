import { findDurations } from '../durations.ts'
import type { Duration } from '../durations.ts'
import type { Stage, Timeframe, VagueTimeframe } from '../policy.ts'
import { has, hasAny, locate, spansOf, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Span } from '../../span.ts'
import type { Mark } from '../vocabulary/vocabulary.ts'

const stages: readonly Stage[] = ['triage', 'acknowledge', 'update', 'disclose', 'fix']

/** Reads the durations that a policy promises, and the stage of handling a report that each belongs to. */
export function readTimeframes(statements: readonly Statement[]): Timeframe[] {
  return statements.flatMap((statement) => {
    if (topicAround(statement) === 'versions') return []
    return findDurations(statement.sentence.text).flatMap((duration): Timeframe[] => {
      const stage = stageOf(statement, duration)
      if (stage === null) return []
      const lead =
        /(?:(?:no )?(?:more|later) than|within|in|after|under|up to|at least|at most|every|for) (?:the first |about |approximately |around |a maximum of )?$/i.exec(
          statement.sentence.text.slice(0, duration.start),
        )
      const at = { start: duration.start - (lead?.[0].length ?? 0), end: duration.end }
      return [
        {
          stage,
          hours: duration.hours,
          business: duration.business,
          text: statement.sentence.text.slice(at.start, at.end),
          span: locate(statement, duration),
          qualified:
            hasAny(statement, 'severityLevel', 'silence', 'thirdParty', 'lessSerious') || rowIsSevere(statement),
          reason: `"${statement.sentence.text.slice(0, 80)}"`,
        },
      ]
    })
  })
}

/** Rows and items that name a severity hold for that severity only. */
function rowIsSevere(statement: Statement): boolean {
  const around = [
    ...statement.passage.row,
    statement.section?.heading.text ?? '',
    statement.intro?.sentence.text ?? '',
  ].join(' ')
  return /\b(?:critical|high|medium|moderate|low|severity)\b/i.test(around)
}

/** Which promise a duration belongs to: the nearest word of a stage, in the sentence, else in its row or heading. */
function stageOf(statement: Statement, duration: Duration): Stage | null {
  if (has(statement, 'silence') && !/\b(?:will|should|expect)\b/i.test(statement.sentence.text)) return null
  if (isSilenceCondition(statement, duration) || isComparison(statement, duration)) return null
  if (isForPublicExposure(statement)) return 'disclose'
  if (hasAny(statement, 'latestVersion') && has(statement, 'supported') && !has(statement, 'we')) return null
  const column = statement.passage.kind === 'cell' ? stageOfText(statement.passage.columnHeader) : null
  const near = column ?? nearestStage(statement, duration)
  if (near) return near
  const inRow = statement.passage.row.join(' | ')
  const label = statement.passage.kind === 'cell' ? `${inRow} | ${statement.passage.columnHeader}` : ''
  return stageOfText(label) ?? headingStage(statement)
}

/** "If you do not receive a response within 24 hours, write again" promises nothing. */
function isSilenceCondition(statement: Statement, duration: Duration): boolean {
  return spansOf(statement, 'silence').some((span) => span.end <= duration.start && duration.start - span.end < 60)
}

/** "We do not expect to need the usual 90 days" promises no 90 days. */
function isComparison(statement: Statement, duration: Duration): boolean {
  return /\b(?:usual|typical|standard|customary) $/i.test(statement.sentence.text.slice(0, duration.start))
}

/** "Give us 90 days to work on a fix before public exposure" is about disclosure, not about the fix. */
function isForPublicExposure(statement: Statement): boolean {
  const text = statement.sentence.text
  return (
    /\b(?:give|allow|grant|wait|request|permit)\w*\b/i.test(text) &&
    spansOf(statement, 'disclose').length > 0 &&
    /\b(?:before|prior to|until)\b/i.test(text)
  )
}

function nearestStage(statement: Statement, duration: Span): Stage | null {
  let best: Stage | null = null
  let distance = Infinity
  for (const stage of stages) {
    for (const span of spansOf(statement, stage)) {
      if (!isPromiseWord(statement, stage, span)) continue
      const before = span.end <= duration.start
      // "Acknowledge it within 3 days and keep you updated": what stands before is nearer than it looks.
      const far = before ? duration.start - span.end : Math.max(0, span.start - duration.end) * 2
      const between = statement.sentence.text.slice(
        Math.min(span.end, duration.end),
        Math.max(span.start, duration.start),
      )
      const cost = far + (/[;.]|, and (?:will|we)\b/.test(between) || (!before && /\band\b/.test(between)) ? 100 : 0)
      if (cost < distance) {
        distance = cost
        best = stage
      }
    }
  }
  return best
}

/** "Respond" in "incident response team", "acknowledge" in "publicly acknowledge" are other words. */
function isPromiseWord(statement: Statement, stage: Stage, at: Span): boolean {
  if (stage !== 'acknowledge') return true
  const text = statement.sentence.text
  if (/^response$/i.test(text.slice(at.start, at.end)))
    return (
      !/^ (?:team|process|plan|cent(?:er|re))\b/i.test(text.slice(at.end)) &&
      !/(?:incident|security) $/i.test(text.slice(0, at.start))
    )
  return !/\bpublicly $/i.test(text.slice(0, at.start))
}

function stageOfText(text: string): Stage | null {
  if (/\back|respon[ds]|reply|receipt|first contact/i.test(text))
    return /detailed|further/i.test(text) ? 'triage' : 'acknowledge'
  if (/\btriage|assess|evaluat|validat|investigat/i.test(text)) return 'triage'
  if (/\bupdate|status|progress/i.test(text)) return 'update'
  if (/\bdisclos|embargo|publi[cs]/i.test(text)) return 'disclose'
  if (/\bfix|patch|resol|remediat|mitigat|release/i.test(text)) return 'fix'
  return null
}

function headingStage(statement: Statement): Stage | null {
  const heading = statement.section?.heading.text ?? ''
  if (!/respon|timeline|time ?frame|triage|disclos|embargo|fix|sla\b|service level/i.test(heading)) return null
  return hasAny(statement, 'thanks', 'supported') ? null : stageOfText(heading)
}

const promises: readonly (readonly [Stage, Mark])[] = [
  ['acknowledge', 'acknowledge'],
  ['triage', 'triage'],
  ['fix', 'fix'],
  ['disclose', 'disclose'],
  ['update', 'update'],
]

/** Reads words that stand in place of a duration beside something that the project promises. */
export function readVagueTimeframes(statements: readonly Statement[]): VagueTimeframe[] {
  return statements.flatMap((statement): VagueTimeframe[] => {
    const word = spansOf(statement, 'vagueTime')[0]
    if (!word || findDurations(statement.sentence.text).length > 0) return []
    const found = promises.find(([, mark]) =>
      spansOf(statement, mark).some((span) => promisedByProject(statement, span)),
    )
    if (!found) return []
    return [
      {
        stage: found[0],
        span: locate(statement, word),
        text: statement.sentence.text.slice(word.start, word.end),
        reason: `"${statement.sentence.text.slice(0, 80)}"`,
      },
    ]
  })
}

/** The project speaks of itself: "we promptly review", "committed to promptly addressing", "will be fixed". */
function promisedByProject(statement: Statement, at: Span): boolean {
  const before = statement.sentence.text.slice(0, at.start)
  return (
    /\b(?:we|i|our team|maintainers?|team|community|jsst)\b(?! (?:have|had|has) (?:a |had a )?chance)|\bwill be\b|\bbe\b/i.test(
      before,
    ) &&
    !/\byou\b[^.]{0,40}$/i.test(before) &&
    !/\b(?:help us|allow us|so (?:that )?we|so I)\b/i.test(before)
  )
}
