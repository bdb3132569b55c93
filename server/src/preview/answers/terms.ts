import * as l10n from '@vscode/l10n'
import { judge } from '../../elements/elements.ts'
import type { ElementId } from '../../elements/elements.ts'
import type { Fact, Policy, SafeHarborPart } from '../../policy/policy.ts'
import type { SectionId } from '../../sections/standard.ts'
import { line } from './answer.ts'
import type { Answer, AnswerLine, Tone } from './answer.ts'
import { listAround, mostQuotes, quoteAt, quotesOf } from './quotes.ts'
import type { Quote } from './quotes.ts'
import { unsaid } from './unsaid.ts'
import type { Asked } from './unsaid.ts'

/** What is covered. */
export function scopeAnswer(asked: Asked): Answer {
  return {
    id: 'scope',
    title: l10n.t('What is in scope'),
    lines: quotesOr(asked, 'scope', ['scope'], asked.policy.scope, scopeQuotes),
    rules: ['missing-scope', 'missing-security-model'],
  }
}

/** What is not. */
export function outOfScopeAnswer(asked: Asked): Answer {
  return {
    id: 'out-of-scope',
    title: l10n.t('What is out of scope'),
    lines: quotesOr(asked, 'out-of-scope', ['out-of-scope'], asked.policy.outOfScope),
    rules: ['missing-out-of-scope'],
  }
}

/** What to send. */
export function contentsAnswer(asked: Asked): Answer {
  return {
    id: 'contents',
    title: l10n.t('What to send'),
    lines: quotesOr(asked, 'report-contents', ['report-contents'], asked.policy.reportContents, listAround),
    rules: ['missing-report-contents'],
  }
}

/** Whether reporters are named. */
export function creditAnswer(asked: Asked): Answer {
  return {
    id: 'credit',
    title: l10n.t('Whether you are credited'),
    lines: quotesOr(asked, 'credit', ['credit'], asked.policy.credit),
    rules: ['missing-credit'],
  }
}

/** So many sentences on rewards are shown. */
const mostOnBounty = 4

/** Whether reports are paid. */
export function bountyAnswer(asked: Asked): Answer {
  const { policy, project } = asked
  const { answer, evidence } = policy.bounty
  const tag = answer === 'yes' ? l10n.t('Yes') : l10n.t('No')
  const [first, ...others] = evidence
  // For what nobody is paid all the same, is told last.
  const more = [...others.slice(0, mostOnBounty - 2), ...others.slice(mostOnBounty - 2).slice(-1)]
  return {
    id: 'bounty',
    title: l10n.t('Whether you are paid'),
    lines:
      answer === 'unstated' || first === undefined
        ? [unsaid(asked, ['no-bounty', 'bug-bounty'], judge('bounty', policy, project))]
        : [
            tagged(policy, first, tag, 'plain'),
            ...more.map(({ span }) => line({ quote: quoteAt(policy, span).text, span })),
          ],
    rules: [
      'missing-bounty-statement',
      'bounty-contradiction',
      'bounty-incomplete',
      'no-bounty-incomplete',
      'bounty-paused',
    ],
  }
}

/** Whether research in good faith is safe from legal steps, as far as the policy promises it. */
export function safeHarborAnswer(asked: Asked): Answer {
  const { policy, project } = asked
  const { safeHarbor, legalThreats, hollowPromises } = policy
  const [evidence] = safeHarbor.evidence
  const name = safeHarbor.level === 'full' ? l10n.t('A full safe harbor') : l10n.t('A safe harbor in part')
  return {
    id: 'safe-harbor',
    title: l10n.t('Whether you are safe'),
    lines: [
      evidence === undefined
        ? unsaid(asked, ['safe-harbor', 'safe-harbor-short'], judge('safe-harbor', policy, project))
        : tagged(policy, evidence, name, 'plain'),
      ...safeHarbor.lacks.map((part) => line({ label: partName(part), text: l10n.t('Not said') })),
      ...hollowPromises.slice(0, 2).map((fact) => tagged(policy, fact, l10n.t('Takes the promise back'), 'bad')),
      ...legalThreats.slice(0, 2).map((fact) => tagged(policy, fact, l10n.t('Speaks of legal steps'), 'bad')),
    ],
    rules: [
      'missing-safe-harbor',
      'partial-safe-harbor',
      'missing-authorization',
      'missing-third-party-action',
      'missing-test-rules',
    ],
  }
}

function partName(part: SafeHarborPart): string {
  switch (part) {
    case 'authorized':
      return l10n.t('That research is authorized')
    case 'circumvention':
      return l10n.t('That protection may be circumvented')
    case 'termsWaiver':
      return l10n.t('That terms against it are waived')
  }
}

function tagged(policy: Policy, { span }: Fact, tag: string, tone: Tone): AnswerLine {
  return line({ quote: quoteAt(policy, span).text, span, tags: [{ text: tag, tone }] })
}

/** What is in scope, without what is said there of what is not. */
function scopeQuotes(policy: Policy, fact: Fact): readonly Quote[] {
  const quotes = quotesOf(policy, fact, policy.outOfScope?.span.start)
  const inScope = quotes.filter(({ excludes }) => !excludes)
  return inScope.length > 0 ? inScope : quotes
}

/** What the policy says where a fact was found; without one, that it is not said. */
export function quotesOr(
  asked: Asked,
  element: ElementId | null,
  sections: readonly SectionId[],
  fact: Fact | null,
  quotes: (policy: Policy, fact: Fact) => readonly Quote[] = quotesOf,
): readonly AnswerLine[] {
  const { policy, project } = asked
  if (fact !== null) return linesOf(quotes(policy, fact))
  const judgement = element === null ? undefined : judge(element, policy, project)
  return [unsaid(asked, sections, judgement, null, l10n.t('Not said'))]
}

/** A line for each quote, as far as anybody reads on. */
export function linesOf(quotes: readonly Quote[]): readonly AnswerLine[] {
  const lines = quotes.slice(0, mostQuotes).map(({ text, span }) => line({ quote: text, span }))
  const next = quotes[mostQuotes]
  return next === undefined ? lines : [...lines, line({ text: l10n.t('… and more'), span: next.span })]
}
