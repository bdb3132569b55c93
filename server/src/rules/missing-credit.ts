import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { badge, cvdGuide } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-credit',
  severity: 'hint',
  summary: 'Nothing says whether reporters are named.',
  sources: [badge('vulnerability_report_credit', 1), cvdGuide],
  per: 'policy',
  missing: true,
  check: missingElement('credit', () =>
    l10n.t('Nothing here says whether reporters are named: say how you credit them, if they want it.'),
  ),
})
