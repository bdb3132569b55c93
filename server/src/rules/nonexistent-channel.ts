import * as l10n from '@vscode/l10n'
import type { Channel } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { giteaPrivateIssues, githubPrivateReporting } from './sources.ts'
import { forgeOf } from './support/forge-of.ts'
import type { Forge } from './support/forge-of.ts'
import { privateReportInstead } from './support/private-report.ts'
import { sentenceAt } from './support/sentence.ts'

export default defineRule({
  id: 'nonexistent-channel',
  severity: 'warning',
  summary: 'Reports should go to something that the forge does not have, such as a private issue on GitHub.',
  sources: [githubPrivateReporting, giteaPrivateIssues],
  per: 'policy',
  *check({ policy, project }) {
    for (const channel of policy.channels.filter(isClaimed).slice(0, mostFindings)) {
      const forge = forgeOf(policy, project, channel)
      if (forge === null || !lacking[channel.kind].has(forge)) continue
      const sentence = sentenceAt(policy, channel.span.start)
      yield {
        at: channel.span,
        message:
          channel.kind === 'issues'
            ? l10n.t('{0} has no private issues, everybody can read them: ask for a private report instead.', forge)
            : l10n.t('{0} has no private messages: ask for a private report instead, or give an address.', forge),
        fixes: () => (forge === 'GitHub' && sentence !== null ? privateReportInstead(policy, project, sentence) : []),
      }
    }
  },
})

/** To find the sentence around a channel takes time, and nobody names more of them by hand. */
const mostFindings = 20

/** Which forges do not have what a channel is said to be: private issues, private messages. */
const lacking = {
  issues: new Set<Forge>(['GitHub', 'Gitea', 'Forgejo', 'Codeberg']),
  other: new Set<Forge>(['GitHub']),
} as const

interface Claimed extends Channel {
  readonly kind: keyof typeof lacking
}

function isClaimed(channel: Channel): channel is Claimed {
  const { kind, visibility, purpose } = channel
  const isMeant = purpose === 'report' || purpose === 'first-contact'
  return isMeant && visibility === 'private' && (kind === 'issues' || kind === 'other')
}
