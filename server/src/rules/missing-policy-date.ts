import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, rfc } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-policy-date',
  severity: 'off',
  summary: 'Nothing says when the policy was issued or changed.',
  sources: [cisa, rfc(9116, '2.5.5')],
  per: 'policy',
  missing: true,
  check: missingElement('policy-date', () =>
    l10n.t('Nothing here says when the policy was last changed: add a date or a version.'),
  ),
})
