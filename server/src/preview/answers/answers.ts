import type { Finding } from '../../lint/finding.ts'
import { overlaps } from '../../span.ts'
import { notFilledIn } from './answer.ts'
import type { Answer } from './answer.ts'
import { channelsAnswer } from './channels.ts'
import { keyAnswer } from './key.ts'
import { bountyAnswer, contentsAnswer, creditAnswer } from './terms.ts'
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
  ].map((answer) => withoutTemplates(answer(asked), asked))
}

/** Says of what a template left to fill in that it is no answer yet. */
function withoutTemplates(answer: Answer, { policy }: Asked): Answer {
  const left = policy.placeholders.filter(({ where }) => where !== 'comment')
  if (left.length === 0) return answer
  const lines = answer.lines.map((line) => {
    const isOpen = line.span !== null && left.some(({ span }) => overlaps(span, line.span!))
    return isOpen ? { ...line, tags: [...line.tags.filter(({ tone }) => tone !== 'good'), notFilledIn()] } : line
  })
  return { ...answer, lines }
}

/** The findings that concern an answer: by their rules, or because they mark what it tells. */
export function findingsOn({ rules, lines }: Answer, findings: readonly Finding[]): readonly Finding[] {
  const spans = lines.flatMap(({ span }) => span ?? [])
  return findings.filter(
    ({ rule, at, waits }) => rules.includes(rule) || (!waits && spans.some((span) => overlaps(span, at))),
  )
}
