import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { etsi, githubPolicy, ncsc } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-update-cadence',
  severity: 'hint',
  summary: 'Nothing says how often the reporter hears about the progress.',
  sources: [etsi, githubPolicy, ncsc],
  per: 'policy',
  missing: true,
  check: missingElement('update-cadence', () =>
    l10n.t(
      'Nothing here says how often a reporter hears from you: name a time that you can keep, such as every 14 days.',
    ),
  ),
})
