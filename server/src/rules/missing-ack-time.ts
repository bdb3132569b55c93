import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, cvdGuide, etsi, osps } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-ack-time',
  severity: 'warning',
  summary: 'Nothing says when a report is acknowledged.',
  sources: [osps('VM-01.01'), etsi, cisa, cvdGuide],
  per: 'policy',
  missing: true,
  check: missingElement('acknowledgement-time', () =>
    l10n.t('Nothing here says when a report is acknowledged: name a time that you can keep, such as 72 hours.'),
  ),
})
