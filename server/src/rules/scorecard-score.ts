import * as l10n from '@vscode/l10n'
import { canAsk } from '../elements/can-ask.ts'
import type { Policy } from '../policy/policy.ts'
import { scoreOf } from '../policy/scorecard.ts'
import { defineRule } from './rule.ts'
import { scorecard } from './sources.ts'
import { titlePlace } from './support/title-place.ts'

export default defineRule({
  id: 'scorecard-score',
  severity: 'information',
  summary: 'OpenSSF Scorecard does not give the policy all of its points.',
  sources: [scorecard],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    if (!canAsk(policy)) return
    const { score, probes } = scoreOf(policy.markdown, policy.text)
    // The words that it counts are English, so that the last point says nothing about other policies.
    if (score === 10 || (probes.containsLinks ? policy.language !== 'en' : isToldOtherwise(policy))) return
    yield {
      at: titlePlace(policy),
      message: probes.containsLinks
        ? l10n.t(
            'OpenSSF Scorecard gives this policy {0} of 10 points, because it sees too little about what happens with a report: say when you answer and when you publish.',
            score,
          )
        : l10n.t(
            'OpenSSF Scorecard gives this policy {0} of 10 points, because it sees no way to report: give an e-mail address or a full link that begins with https.',
            score,
          ),
      severity: probes.containsLinks ? 'hint' : 'information',
    }
  },
})

/** That nobody can be reached in private is told as the error that it is, and so is an address that is still to be filled in. */
function isToldOtherwise({ channels, placeholders }: Policy): boolean {
  const isPrivate = channels.some(({ visibility, purpose }) => visibility === 'private' && purpose !== 'forbidden')
  return !isPrivate || placeholders.length > 0
}
