import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { isOwnChannel } from '../project/own-channels.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'

export default defineRule({
  id: 'known-channel-missing',
  severity: 'warning',
  summary: 'The policy names none of the channels that the configuration file lists.',
  sources: [rfc(9116, '5.3')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const [known] = project.ownChannels
    const named = policy.channels.find(({ purpose, address }) => purpose === 'report' && address !== null)
    if (known === undefined || named === undefined || namesOne(policy, project)) return
    yield {
      at: named.span,
      message: l10n.t(
        'The configuration file lists {0} as a channel of this project, and the policy names others only: correct one of the two.',
        known,
      ),
    }
  },
})

function namesOne({ channels, links, text }: Policy, project: Project): boolean {
  const addresses = [...channels.flatMap(({ address }) => address ?? []), ...links.map(({ url }) => url)]
  if (addresses.some((address) => isOwnChannel(project, address))) return true
  // One that is written in a way of its own, such as a handle.
  const lower = text.toLowerCase()
  return project.ownChannels.some((channel) => lower.includes(channel.toLowerCase()))
}
