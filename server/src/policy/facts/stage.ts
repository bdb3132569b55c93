import type { Duration } from '../durations.ts'
import type { Stage } from '../policy.ts'
import { announces, has, hasAny, isCell, says, spansOf, textAfter, textAt, textBefore } from '../statement.ts'
import type { Spoken, Statement } from '../statement.ts'
import type { Span } from '../../span.ts'
import { vocabularyOf } from '../vocabulary/languages.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where words are equally near, the earlier stage here counts. */
const sentenceOrder: readonly Stage[] = ['triage', 'acknowledge', 'update', 'disclose', 'fix']
/** Where a label names several stages, the earlier one here counts. */
const labelOrder: readonly Stage[] = ['acknowledge', 'triage', 'update', 'disclose', 'fix']

/** Which promise a duration belongs to: the nearest word of a stage, in the sentence, else in its row or heading. */
export function stageOf(statement: Statement, duration: Duration, all: readonly Duration[]): Stage | null {
  // "If that does not happen in 90 days, you are free to disclose it" is a time limit.
  if (says(statement, 'mayDisclose')) return 'disclose'
  if (has(statement, 'silence') && !says(statement, 'expectation')) return null
  if (isSilenceCondition(statement, duration) || isComparison(statement, duration)) return null
  if (isForPublicExposure(statement)) return 'disclose'
  if (has(statement, 'latestVersion') && has(statement, 'supported') && !has(statement, 'we')) return null
  const named = stageOfCell(statement) ?? nearestStage(statement, duration, all)
  if (named) return named
  const label = isCell(statement) ? statement.passage.row.join(' | ') : ''
  return (
    stageOfLabel(label, statement.sentence.vocabulary) ??
    (namesStage(statement, duration) ? null : (stageOfIntro(statement) ?? stageOfHeading(statement)))
  )
}

/** A cell belongs to what its column or its row is named after: "Disclosure | 90 days after the fix". */
function stageOfCell(statement: Statement): Stage | null {
  if (!isCell(statement)) return null
  const { columnHeader, row } = statement.passage
  const { vocabulary } = statement.sentence
  return stageOfLabel(columnHeader, vocabulary) ?? stageOfLabel(row[0] ?? '', vocabulary)
}

/** "Fix, depending on severity:" over a list of severities. */
function stageOfIntro({ intro }: Statement): Stage | null {
  if (intro === null || (intro.passage.kind !== 'item' && !announces(intro.sentence.text))) return null
  return stageOfLabel(intro.sentence.text, intro.sentence.vocabulary)
}

/** "**Fix**: 30 days if critical, 90 days if not": what a sentence speaks of itself, its heading does not say for it. */
function namesStage(spoken: Spoken, duration: Span): boolean {
  return nearestStage(spoken, duration, []) !== null
}

/** "If you do not receive a response within 24 hours, write again" promises nothing. */
function isSilenceCondition(spoken: Spoken, duration: Span): boolean {
  return spansOf(spoken, 'silence').some((span) => span.end <= duration.start && duration.start - span.end < 60)
}

/** "We do not expect to need the usual 90 days" and "it was published 9 days later" promise nothing. */
function isComparison(spoken: Spoken, duration: Span): boolean {
  return (
    says(spoken, 'usualBefore', textBefore(spoken, duration)) ||
    says(spoken, 'happenedAfter', textAfter(spoken, duration))
  )
}

/** "Give us 90 days to work on a fix before public exposure" is about disclosure, not about the fix. */
function isForPublicExposure(spoken: Spoken): boolean {
  return has(spoken, 'disclose') && says(spoken, 'grantsTime') && says(spoken, 'until')
}

/** Which promise a time is nearest to in its sentence; `all` are the times that stand in it. */
export function nearestStage(spoken: Spoken, duration: Span, all: readonly Span[]): Stage | null {
  let best: Stage | null = null
  let distance = Infinity
  for (const stage of sentenceOrder) {
    for (const span of spansOf(spoken, stage)) {
      // "Acknowledged within 2 days and told within 9 days what we think": the second time is none of acknowledging.
      if (all.some((other) => other !== duration && isBetween(other, span, duration))) continue
      if (isNextOfSeveral(spoken, duration, span, all)) continue
      if (stage === 'fix' && isStartOfTime(spoken, duration, span)) continue
      const cost = distanceBetween(spoken, span, duration) + (isThing(spoken, stage, span) ? 60 : 0)
      if (cost >= distance || !isPromiseWord(spoken, stage, span)) continue
      distance = cost
      best = stage === 'fix' && isPlanned(spoken.sentence.text, span, spoken.sentence.vocabulary) ? 'triage' : stage
    }
  }
  return best
}

/** "We publish it together with **the fix**, 90 days after the report" is no promise to fix. */
function isThing(spoken: Spoken, stage: Stage, at: Span): boolean {
  return stage === 'fix' && says(spoken, 'articleBefore', textBefore(spoken, at))
}

/** "The advisory is published 9 days **after** the fix": the fix is what the time is counted from. */
function isStartOfTime(spoken: Spoken, duration: Span, word: Span): boolean {
  const { text, vocabulary } = spoken.sentence
  return word.start >= duration.end
    ? vocabulary.phrases.countedFromBefore.test(text.slice(duration.end, word.start))
    : vocabulary.phrases.countedFromAfter.test(text.slice(word.end, duration.start))
}

/** "Fix plan", "plan for a fix": who plans a fix has assessed the report, and fixed nothing yet. */
function isPlanned(text: string, { start, end }: Span, { phrases }: Vocabulary): boolean {
  return phrases.planBefore.test(text.slice(0, start)) || phrases.planAfter.test(text.slice(end))
}

function isBetween(other: Span, a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) <= other.start && other.end <= Math.max(a.start, b.start)
}

/**
 * "Tell you our verdict within 2 weeks, and publish a fix": the time belongs to the words before it, though they say no stage. So it
 * does in "an answer within 2 days, a fix within 9".
 */
function isNextOfSeveral(spoken: Spoken, duration: Span, word: Span, all: readonly Span[]): boolean {
  if (word.start < duration.end) return false
  const between = textAt(spoken, { start: duration.end, end: word.start })
  if (!/^\s*,/.test(between) || says(spoken, 'grantsTime')) return false
  if (!says(spoken, 'and', between) && !all.some(({ start }) => start >= word.end)) return false
  // "Within 90 days, and no later, we publish it" has no words before it but those that lead up to it.
  const own = textBefore(spoken, duration).split(',').at(-1)!
  return own.replace(spoken.sentence.vocabulary.phrases.durationLead, '').trim() !== ''
}

function distanceBetween(spoken: Spoken, word: Span, duration: Span): number {
  const before = word.end <= duration.start
  // "Acknowledge it within 3 days and keep you updated": what stands before is nearer than it looks.
  const far = before ? duration.start - word.end : Math.max(0, word.start - duration.end) * 2
  const between = textAt(spoken, {
    start: Math.min(word.end, duration.end),
    end: Math.max(word.start, duration.start),
  })
  const parted = says(spoken, 'nextPromise', between) || (!before && says(spoken, 'and', between))
  return parted ? far + 100 : far
}

/** "Respond" in "incident response team", "acknowledge" in "publicly acknowledge" are other words. */
function isPromiseWord(spoken: Spoken, stage: Stage, at: Span): boolean {
  if (stage !== 'acknowledge') return true
  const before = textBefore(spoken, at)
  if (says(spoken, 'responseWord', textAt(spoken, at)))
    return !says(spoken, 'responseBodyAfter', textAfter(spoken, at)) && !says(spoken, 'responseBodyBefore', before)
  return !says(spoken, 'publiclyBefore', before)
}

/**
 * Which promise a label names: "Time to fix".
 * @param around the vocabulary of the text beside it; people leave labels in English, too
 */
export function stageOfLabel(label: string, around?: Vocabulary): Stage | null {
  return stageIn(label, vocabularyOf(label, around)) ?? stageIn(label, vocabularyOf(label))
}

function stageIn(label: string, vocabulary: Vocabulary): Stage | null {
  const { stages, phrases } = vocabulary
  const stage = labelOrder.find((one) => stages[one].test(label)) ?? null
  if (stage === 'acknowledge' && phrases.moreThanReceipt.test(label)) return 'triage'
  const fix = stage === 'fix' ? stages.fix.exec(label) : null
  if (fix === null) return stage
  return isPlanned(label, { start: fix.index, end: fix.index + fix[0].length }, vocabulary) ? 'triage' : stage
}

function stageOfHeading(statement: Statement): Stage | null {
  const heading = statement.section?.heading ?? ''
  const { vocabulary } = statement.sentence
  const names = [vocabularyOf(heading, vocabulary), vocabularyOf(heading)]
  if (!names.some(({ phrases }) => phrases.handlingHeading.test(heading))) return null
  return hasAny(statement, 'thanks', 'supported') ? null : stageOfLabel(heading, vocabulary)
}
