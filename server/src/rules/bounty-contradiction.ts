import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, securityInsights } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'

export default defineRule({
  id: 'bounty-contradiction',
  severity: 'warning',
  summary: 'Rewards are offered, and it says that there are none.',
  sources: [certGuide, securityInsights],
  per: 'policy',
  *check({ policy }) {
    const { ownOffer, flatRefusal } = policy.bounty
    // Of course an unfinished merge can say both.
    if (ownOffer === null || flatRefusal === null || conflictsIn(policy).length > 0) return
    const [first, second] =
      ownOffer.span.start < flatRefusal.span.start ? [ownOffer, flatRefusal] : [flatRefusal, ownOffer]
    yield {
      at: second.span,
      message:
        second === flatRefusal
          ? l10n.t('Here nobody is paid for reports, and above a reward is offered: keep one of the two.')
          : l10n.t('Here a reward is offered, and above nobody is paid for reports: keep one of the two.'),
      related: [{ at: first.span, message: l10n.t('What it says above') }],
    }
  },
})
