import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, cisa } from './sources.ts'

export default defineRule({
  id: 'demands-identity',
  severity: 'warning',
  summary: 'Reporters must give their names, or sign an agreement.',
  sources: [cisa, certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const { span } of policy.identityDemands)
      yield {
        at: span,
        message: l10n.t('This keeps people from reporting: take reports without a name and without an agreement.'),
      }
  },
})
