import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cvdGuide, dioterms } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-disclosure-timeline',
  severity: 'information',
  summary: 'Nothing says when the details may be published.',
  sources: [cvdGuide, dioterms],
  per: 'policy',
  missing: true,
  check: missingElement('disclosure-timeline', () =>
    l10n.t('Nothing here says when the details may be published: agree on a time, such as 90 days after the report.'),
  ),
})
