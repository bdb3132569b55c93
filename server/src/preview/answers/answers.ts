import type { Finding } from '../../lint/finding.ts'
import { overlaps } from '../../span.ts'
import type { Answer } from './answer.ts'
import { channelsAnswer } from './channels.ts'
import { bountyAnswer, contentsAnswer, creditAnswer, keyAnswer } from './terms.ts'
import { outOfScopeAnswer, safeHarborAnswer, scopeAnswer } from './terms.ts'
import { timesAnswer } from './times.ts'
import type { Asked } from './unsaid.ts'
import { versionsAnswer } from './versions.ts'

/** What a policy tells somebody who found a vulnerability, most urgent first. It says nothing that the policy does not. */
export function answersOf(asked: Asked): readonly Answer[] {
  return [
    channelsAnswer,
    keyAnswer,
    contentsAnswer,
    timesAnswer,
    versionsAnswer,
    scopeAnswer,
    outOfScopeAnswer,
    safeHarborAnswer,
    bountyAnswer,
    creditAnswer,
  ].map((answer) => answer(asked))
}

/** The findings that concern an answer: by their rules, or because they mark what it tells. */
export function findingsOn({ rules, lines }: Answer, findings: readonly Finding[]): readonly Finding[] {
  const spans = lines.flatMap(({ span }) => span ?? [])
  return findings.filter(
    ({ rule, at, waits }) => rules.includes(rule) || (!waits && spans.some((span) => overlaps(span, at))),
  )
}
