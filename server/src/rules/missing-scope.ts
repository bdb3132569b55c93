import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, dioterms } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-scope',
  severity: 'hint',
  summary: 'Nothing says what the policy covers.',
  sources: [cisa, dioterms],
  per: 'policy',
  missing: true,
  check: missingElement('scope', () =>
    l10n.t(
      'Nothing here says what the policy covers: name the code, the sites and the versions that reports are welcome for.',
    ),
  ),
})
