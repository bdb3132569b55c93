import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { ElementId } from '../../elements/elements.ts'
import type { Fact, Policy, Stage, Timeframe } from '../../policy/policy.ts'
import type { SectionId } from '../../sections/standard.ts'
import { line, notFilledIn } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { cellOrQuoteAt, quoteAt } from './quotes.ts'
import { unsaid } from './unsaid.ts'
import type { Asked } from './unsaid.ts'

/** So many promises for one stage are shown. */
const mostTimes = 4

/** What asks for a time, and what would say it. */
const stages: Readonly<
  Record<Stage, { readonly element: ElementId | null; readonly sections: readonly SectionId[]; name: () => string }>
> = {
  acknowledge: {
    element: 'acknowledgement-time',
    sections: ['response-times'],
    name: () => l10n.t('First answer'),
  },
  triage: { element: null, sections: ['response-times'], name: () => l10n.t('Verdict') },
  update: { element: 'update-cadence', sections: ['report-progress'], name: () => l10n.t('How often') },
  fix: { element: null, sections: ['response-times'], name: () => l10n.t('Fix') },
  disclose: {
    element: 'disclosure-timeline',
    sections: ['coordinated-disclosure'],
    name: () => l10n.t('Publication'),
  },
}

/** When reporters hear back: stage by stage what is promised, in the words of the policy. */
export function timesAnswer(asked: Asked): Answer {
  const { refusedTimes } = asked.policy
  const lines = (Object.keys(stages) as Stage[]).flatMap((stage) => stageLines(asked, stage))
  const refused = refusedTimes === null ? [] : [refusalOf(asked.policy, refusedTimes)]
  return {
    id: 'times',
    title: l10n.t('When you hear back'),
    lines: [...refused, ...withEachOfferOnce(inShort(lines))],
    rules: [
      'missing-ack-time',
      'missing-update-cadence',
      'missing-disclosure-timeline',
      'vague-timeframe',
      'ack-too-slow',
      'open-ended-gag',
    ],
  }
}

function refusalOf(policy: Policy, { span }: Fact): AnswerLine {
  const tags = [{ text: l10n.t('No times promised'), tone: 'bad' as const }]
  return line({ quote: quoteAt(policy, span).text, span, tags })
}

/** Where nobody can tell anything of any stage, one line says so. */
function inShort(lines: readonly AnswerLine[]): readonly AnswerLine[] {
  const [first] = lines
  const isSame = lines.every(({ span, text, insert }) => span === null && text === first?.text && insert.length === 0)
  return first !== undefined && isSame ? [{ ...first, label: null }] : lines
}

/** One section says several times, and is offered where the first of them is missing. */
function withEachOfferOnce(lines: readonly AnswerLine[]): readonly AnswerLine[] {
  const offered = new Set<SectionId>()
  return lines.map((one) => {
    const insert = one.insert.filter((id) => !offered.has(id))
    for (const id of insert) offered.add(id)
    return { ...one, insert }
  })
}

/** The promises for a stage; else what is said in place of one; else that nothing is. */
function stageLines(asked: Asked, stage: Stage): readonly AnswerLine[] {
  const { policy, project } = asked
  const { element, sections, name } = stages[stage]
  const label = name()
  const promised = policy.timeframes.filter((time) => time.stage === stage)
  if (promised.length > 0) {
    const lines = promised
      .slice(0, mostTimes)
      .map((time) => promiseLine(policy, label, time, promised.length > 1 || stage === 'disclose'))
    return lines.filter(({ quote }, index) => lines.findIndex((other) => other.quote === quote) === index)
  }
  const vague = policy.vagueTimeframes.find((time) => time.stage === stage)
  if (vague !== undefined)
    return [
      line({ label, quote: vague.text, span: vague.span, tags: [{ text: l10n.t('No time named'), tone: 'bad' }] }),
    ]
  const open = policy.placeholders.find((left) => left.forTime && left.stage === stage)
  if (open !== undefined) {
    // What stands in a comment, no reader sees.
    const isHidden = open.where === 'comment'
    return [line({ label, quote: isHidden ? '' : open.text, span: open.span, tags: isHidden ? [notFilledIn()] : [] })]
  }
  if (stage === 'disclose' && policy.disclosureEvent !== null) {
    const { span } = policy.disclosureEvent
    return [line({ label, quote: quoteAt(policy, span).text, span })]
  }
  if (policy.refusedTimes !== null && stage !== 'disclose') return [line({ label, text: l10n.t('No time promised') })]
  const judgement = element === null ? undefined : judge(element, policy, project)
  return [unsaid(asked, sections, judgement, label)]
}

/** What is promised; in its sentence, or its row of a table, where there are conditions, other promises beside it, or it is the reporter who waits. */
function promiseLine(
  policy: Policy,
  label: string,
  { span, text, qualified }: Timeframe,
  inSentence: boolean,
): AnswerLine {
  const tags = qualified ? [{ text: l10n.t('Not in all cases'), tone: 'plain' as const }] : []
  const sentence = qualified || inSentence ? cellOrQuoteAt(policy, span).text : text
  return line({ label, quote: sentence.includes(text) ? sentence : text, span, tags })
}
