import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, dioterms } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-test-rules',
  severity: 'off',
  summary: 'Nothing says what testers may not do.',
  sources: [cisa, dioterms],
  per: 'policy',
  missing: true,
  check: missingElement('test-rules', () =>
    l10n.t(
      'Nothing here says what people may not do who look for vulnerabilities: set rules for testing and for data of others.',
    ),
  ),
})
