import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { badge, osps } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-security-model',
  severity: 'off',
  summary: 'Nothing says what users can expect of the security.',
  sources: [osps('SA-03.02'), badge('documentation_security', 1)],
  per: 'policy',
  missing: true,
  check: missingElement('security-model', () =>
    l10n.t('Nothing here says what users can expect of the security: describe it, or link the threat model.'),
  ),
})
