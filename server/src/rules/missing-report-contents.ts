import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, cvdGuide } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-report-contents',
  severity: 'information',
  summary: 'Nothing says what a report should contain.',
  sources: [cvdGuide, cisa],
  per: 'policy',
  missing: true,
  check: missingElement('report-contents', () =>
    l10n.t('Nothing here says what a report should contain: ask for what you need to reproduce the vulnerability.'),
  ),
})
