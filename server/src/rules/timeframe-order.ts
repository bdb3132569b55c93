import * as l10n from '@vscode/l10n'
import type { Policy, Timeframe } from '../policy/policy.ts'
import { hasWordsFor } from '../policy/vocabulary/languages.ts'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { calendarHours } from './support/calendar-hours.ts'
import { sentenceAt } from './support/sentence.ts'

/** The steps that follow one another, each counted from the report. */
const steps = ['acknowledge', 'triage', 'fix'] as const
type Step = (typeof steps)[number]

export default defineRule({
  id: 'timeframe-order',
  severity: 'warning',
  summary: 'A step is promised for an earlier time than the step before it.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    const promised = steps.flatMap((step) => promiseOf(policy, step) ?? [])
    for (const [index, later] of promised.entries()) {
      const earlier = promised.slice(0, index).find((one) => one.hours > calendarHours(later))
      if (earlier === undefined || countsFromStep(policy, later)) continue
      yield {
        at: later.span,
        message: message(later.stage as Step, written(policy, later), written(policy, earlier)),
        related: [{ at: earlier.span, message: l10n.t('Here it is "{0}"', written(policy, earlier)) }],
      }
    }
  },
})

/** The one promise for a step that holds for all reports; none where several contradict one another. */
function promiseOf({ timeframes }: Policy, step: Step): Timeframe | null {
  const [first, ...others] = timeframes.filter(({ stage, qualified }) => stage === step && !qualified)
  return first && others.every(({ hours }) => hours === first.hours) ? first : null
}

/**
 * "Within 3 days after we have confirmed it" may well be less than the time to confirm it; in a language without words for that, nobody
 * can tell.
 */
function countsFromStep(policy: Policy, { span }: Timeframe): boolean {
  const sentence = sentenceAt(policy, span.start)?.sentence
  if (sentence === undefined) return true
  const { language, phrases } = sentence.vocabulary
  return !hasWordsFor(language, 'nextStep') || phrases.nextStep.test(sentence.text)
}

function message(step: Step, later: string, earlier: string): string {
  return step === 'fix'
    ? l10n.t(
        'The fix is promised for "{0}", and a step before it for "{1}": count both from the report, or say what they count from.',
        later,
        earlier,
      )
    : l10n.t(
        'The assessment is promised for "{0}", and the first answer for "{1}": count both from the report, or say what they count from.',
        later,
        earlier,
      )
}

function written({ text }: Policy, { span }: Timeframe): string {
  return text.slice(span.start, span.end)
}
