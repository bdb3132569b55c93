import * as l10n from '@vscode/l10n'
import { insightsClaims, securityTxtClaims } from '../project/claims.ts'
import { defineRule } from './rule.ts'
import { ianaSecurityTxt, securityInsights } from './sources.ts'

export default defineRule({
  id: 'bounty-flag-mismatch',
  severity: 'warning',
  summary: 'A file that machines read says something else about a bug bounty.',
  sources: [ianaSecurityTxt, securityInsights],
  per: 'policy',
  *check({ policy: { bounty }, project }) {
    const [fact] = bounty.evidence
    if (bounty.answer === 'unstated' || fact === undefined) return
    const pays = bounty.answer === 'yes'
    for (const claims of [securityTxtClaims(project), insightsClaims(project)]) {
      if (claims === null || claims.paysReporters === null || claims.paysReporters === pays) continue
      yield {
        at: fact.span,
        message: pays
          ? l10n.t('{0} says that there is no bug bounty, and here is one: correct one of the two.', claims.path)
          : l10n.t('{0} says that there is a bug bounty, and here is none: correct one of the two.', claims.path),
      }
    }
  },
})
