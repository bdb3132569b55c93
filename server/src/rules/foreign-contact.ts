import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, rfc } from './sources.ts'
import { foreignPolicy } from './support/foreign-policy.ts'

export default defineRule({
  id: 'foreign-contact',
  severity: 'warning',
  summary: 'All reports go to an organization which the repository does not belong to.',
  sources: [rfc(9116, '5.3'), certGuide],
  per: 'policy',
  *check({ policy, project }) {
    const foreign = foreignPolicy(policy, project)
    if (foreign === null || foreign.template !== null) return
    for (const at of foreign.contacts) {
      yield {
        at,
        message: l10n.t(
          'Here {0} takes reports, to which {1} does not seem to belong: say how to report to you.',
          foreign.organization,
          foreign.repository,
        ),
        severity: foreign.severity,
      }
    }
  },
})
