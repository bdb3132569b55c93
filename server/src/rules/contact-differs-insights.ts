import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { insightsClaims } from '../project/claims.ts'
import type { Claims } from '../project/claims.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { osps, securityInsights } from './sources.ts'
import { otherContact } from './support/other-contact.ts'

export default defineRule({
  id: 'contact-differs-insights',
  severity: 'warning',
  summary: 'The security-insights.yml of the repository says something else about reports.',
  sources: [securityInsights, osps('VM-02.01')],
  per: 'policy',
  *check({ policy, project }) {
    const claims = insightsClaims(project)
    if (claims === null) return
    yield* otherContact(policy, project, claims)
    yield* refusedReports(policy, claims)
  },
})

function refusedReports({ channels, closed }: Policy, { path, acceptsReports }: Claims): readonly Problem[] {
  const channel = channels.find(({ purpose, visibility }) => purpose === 'report' && visibility === 'private')
  if (acceptsReports !== false || closed !== null || channel === undefined) return []
  return [
    {
      at: channel.span,
      message: l10n.t('{0} says that reports are not accepted, and here they are: correct one of the two.', path),
    },
  ]
}
