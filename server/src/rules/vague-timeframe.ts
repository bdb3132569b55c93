import * as l10n from '@vscode/l10n'
import type { Policy, Stage, VagueTimeframe } from '../policy/policy.ts'
import { inEnglish } from '../sections/in-english.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { osps } from './sources.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'
import type { PlacedSentence } from './support/sentence.ts'

/** Whole sentences, because their words depend on each other in other languages. */
const messages: Readonly<Record<Stage, (word: string) => string>> = {
  acknowledge: (word) =>
    l10n.t('"{0}" means another time to each reader: name one for the first answer that you can keep.', word),
  triage: (word) =>
    l10n.t('"{0}" means another time to each reader: name one for the assessment that you can keep.', word),
  update: (word) => l10n.t('"{0}" means another time to each reader: name one for updates that you can keep.', word),
  fix: (word) => l10n.t('"{0}" means another time to each reader: name one for the fix that you can keep.', word),
  disclose: (word) =>
    l10n.t('"{0}" means another time to each reader: name one for the publication that you can keep.', word),
}

const choices: Readonly<Record<Stage, string>> = {
  acknowledge: '${1|72 hours,24 hours,3 business days,7 days|}',
  triage: '${1|7 days,14 days,10 business days|}',
  update: '${1|14 days,7 days,30 days|}',
  fix: '${1|90 days,60 days,30 days|}',
  disclose: '${1|90 days,60 days,45 days|}',
}

const sentences: Readonly<Record<Stage, string>> = {
  acknowledge: `We acknowledge your report within ${choices.acknowledge}.`,
  triage: `We assess your report within ${choices.triage}.`,
  update: `We send you an update at least every ${choices.update}.`,
  fix: `We aim to release a fix within ${choices.fix}.`,
  disclose: `We publish the details at most ${choices.disclose} after your report.`,
}

export default defineRule({
  id: 'vague-timeframe',
  severity: 'information',
  summary: 'A word such as "promptly" stands in place of a time.',
  sources: [osps('VM-01.01')],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    if (policy.refusedTimes !== null) return
    const done = new Set(policy.timeframes.map(({ stage }) => stage))
    for (const vague of policy.vagueTimeframes) {
      const sentence = done.has(vague.stage) || vague.bounded ? null : sentenceAt(policy, vague.span.start)
      if (sentence === null) continue
      done.add(vague.stage)
      yield {
        at: vague.span,
        message: messages[vague.stage](vague.text),
        fixes: () => nameATime(policy, vague, sentence),
      }
    }
  },
})

function nameATime(
  policy: Policy,
  { stage, span, replaceable }: VagueTimeframe,
  sentence: PlacedSentence,
): readonly Fix[] {
  const title = inEnglish(policy, l10n.t('Name a time'))
  const endsClause = /^\s*(?:[.,;)]|$)/.test(policy.text.slice(span.end, span.end + 80))
  // Other promises are often made in one breath ("we investigate and fix it promptly"), and a time would be for all of them.
  if (stage === 'acknowledge' && endsClause && replaceable)
    return [{ title, edits: [{ ...span, text: `within ${choices[stage]}` }], snippet: true }]
  const edit = addSentence(policy, sentence, sentences[stage])
  return edit === null ? [] : [{ title, edits: [edit], snippet: true }]
}
