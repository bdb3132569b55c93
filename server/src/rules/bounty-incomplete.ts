import * as l10n from '@vscode/l10n'
import { termsElsewhere } from '../elements/terms-elsewhere.ts'
import type { BountyPart, Policy } from '../policy/policy.ts'
import { hasWordsFor } from '../policy/vocabulary/languages.ts'
import type { Phrase } from '../policy/vocabulary/phrases.ts'
import { inEnglish } from '../sections/in-english.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { owasp } from './sources.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'

export default defineRule({
  id: 'bounty-incomplete',
  severity: 'information',
  summary: 'A bounty is offered without its terms.',
  sources: [owasp],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    const { bounty, closed } = policy
    const { ownOffer } = bounty
    if (ownOffer === null || closed !== null || bounty.flatRefusal !== null || areTermsElsewhere(policy)) return
    const lacking = bounty.lacks.filter((part) => isAsked(policy, part))
    if (lacking.length === 0) return
    yield {
      at: ownOffer.span,
      message: l10n.t(
        'A reward is offered, but nothing says {0}: say it, before somebody works for it.',
        lacking.map((part) => names[part]()).join(', '),
      ),
      fixes: fixesFor(policy, ownOffer.span.start, lacking),
    }
  },
})

const names: Readonly<Record<BountyPart, () => string>> = {
  amount: () => l10n.t('how much it is'),
  eligibility: () => l10n.t('for what and to whom it is paid'),
  decision: () => l10n.t('who decides'),
  payment: () => l10n.t('how it is paid'),
}

const words: Readonly<Record<BountyPart, Phrase>> = {
  amount: 'rewardAmount',
  eligibility: 'rewardEligibility',
  decision: 'rewardDecision',
  payment: 'rewardPayment',
}

/** In snippet syntax; `#` stands for the number of the tab stop. */
const sentences: Readonly<Record<BountyPart, string>> = {
  amount: 'Rewards range from ${#:USD 50} to ${#:USD 1,000}.',
  eligibility: 'Everybody is eligible who is the first to report a vulnerability, except ${#:the maintainers}.',
  decision: '${#:The maintainers} decide on the severity by CVSS, and on the amount.',
  payment: 'Rewards are paid by ${#|bank transfer,PayPal,GitHub Sponsors|}.',
}

/** What is in scope is what is paid for. */
function isAsked({ language, scope, outOfScope }: Policy, part: BountyPart): boolean {
  if (part === 'eligibility' && (scope !== null || outOfScope !== null)) return false
  return hasWordsFor(language, words[part])
}

/** A program on a platform has its terms there, and a page of the project's own may hold them, too. */
function areTermsElsewhere(policy: Policy): boolean {
  const { channels, links } = policy
  const isOnPlatform =
    channels.some(({ kind }) => kind === 'platform') || links.some(({ target }) => target === 'platform')
  return isOnPlatform || termsElsewhere(policy)
}

function fixesFor(policy: Policy, at: number, lacking: readonly BountyPart[]): readonly Fix[] {
  const said = sentenceAt(policy, at)
  let stops = 0
  const added = lacking.map((part) => sentences[part].replaceAll('#', () => String(++stops))).join(' ')
  const edit = said && addSentence(policy, said, added)
  return edit
    ? [{ title: inEnglish(policy, l10n.t('Say what is missing about it')), edits: [edit], snippet: true }]
    : []
}
