import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cra, osps } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-support-end',
  severity: 'off',
  summary: 'Nothing says how long a version gets security fixes.',
  sources: [osps('DO-05.01'), cra],
  per: 'policy',
  missing: true,
  check: missingElement('support-end', () =>
    l10n.t('Nothing here says how long a version gets security fixes: name the day, or what ends its support.'),
  ),
})
