import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { ElementId } from '../../elements/elements.ts'
import type { Stage } from '../../policy/policy.ts'
import type { SectionId } from '../../sections/standard.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { quoteAt } from './quotes.ts'
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
  const { policy } = asked
  const { refusedTimes } = policy
  const refused = refusedTimes && line({ quote: quoteAt(policy, refusedTimes.span).text, span: refusedTimes.span })
  return {
    id: 'times',
    title: l10n.t('When you hear back'),
    lines: [
      ...(Object.keys(stages) as Stage[]).flatMap((stage) => stageLines(asked, stage)),
      ...(refused === null
        ? []
        : [{ ...refused, tags: [{ text: l10n.t('No times promised'), tone: 'bad' as const }] }]),
    ],
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

/** The promises for a stage; else what is said in place of one; else that nothing is. */
function stageLines(asked: Asked, stage: Stage): readonly AnswerLine[] {
  const { policy, project } = asked
  const { element, sections, name } = stages[stage]
  const label = name()
  const promised = policy.timeframes.filter((time) => time.stage === stage)
  if (promised.length > 0) {
    return promised.slice(0, mostTimes).map(({ span, text, qualified }) => {
      const tags = qualified ? [{ text: l10n.t('Not for all reports'), tone: 'plain' as const }] : []
      return line({ label, quote: text, span, tags })
    })
  }
  const vague = policy.vagueTimeframes.find((time) => time.stage === stage)
  if (vague !== undefined)
    return [line({ label, quote: vague.text, span: vague.span, tags: [{ text: l10n.t('No number'), tone: 'bad' }] })]
  const open = policy.placeholders.find((left) => left.forTime && left.stage === stage)
  if (open !== undefined) return [line({ label, quote: open.text, span: open.span })]
  if (stage === 'disclose' && policy.disclosureEvent !== null) {
    const { span } = policy.disclosureEvent
    return [line({ label, quote: quoteAt(policy, span).text, span })]
  }
  const judgement = element === null ? undefined : judge(element, policy, project)
  return [unsaid(asked, sections, judgement, label)]
}
