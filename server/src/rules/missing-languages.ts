import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { badge, certGuide, rfc } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-languages',
  severity: 'off',
  summary: 'Nothing says in which languages people can report.',
  sources: [badge('english'), certGuide, rfc(9116, '2.5.8')],
  per: 'policy',
  missing: true,
  check: missingElement('languages', () =>
    l10n.t('Nothing here says in which languages people can report: name those that you read.'),
  ),
})
