import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, dioterms } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-safe-harbor',
  severity: 'hint',
  summary: 'Nothing promises that research in good faith has no legal consequences.',
  sources: [dioterms, cisa],
  per: 'policy',
  missing: true,
  check: missingElement('safe-harbor', () =>
    l10n.t(
      'Nothing here promises that research in good faith has no legal consequences: consider a safe harbor, and ask counsel first.',
    ),
  ),
})
