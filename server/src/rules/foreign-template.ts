import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { foreignPolicy } from './support/foreign-policy.ts'

export default defineRule({
  id: 'foreign-template',
  severity: 'warning',
  summary: 'The policy is that of a company which the repository does not belong to.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy, project }) {
    const foreign = foreignPolicy(policy, project)
    if (!foreign?.template) return
    yield {
      at: foreign.template,
      message: l10n.t(
        'This is the policy of {0}, to which {1} does not seem to belong: say how to report to you.',
        foreign.organization,
        foreign.repository,
      ),
      severity: foreign.severity,
    }
  },
})
