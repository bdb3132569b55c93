import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, dioterms, ncsc } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-out-of-scope',
  severity: 'hint',
  summary: 'Nothing says what is not a vulnerability here.',
  sources: [ncsc, certGuide, dioterms],
  per: 'policy',
  missing: true,
  check: missingElement('out-of-scope', () =>
    l10n.t('Nothing here says what is not a vulnerability: list what you do not want reports about.'),
  ),
})
