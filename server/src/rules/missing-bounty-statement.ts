import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, ncsc, securityInsights } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-bounty-statement',
  severity: 'hint',
  summary: 'Nothing says whether reports are paid.',
  sources: [cisa, ncsc, securityInsights],
  per: 'policy',
  missing: true,
  check: missingElement('bounty', () =>
    l10n.t('Nothing here says whether reports are paid: say so, even if it is no.'),
  ),
})
