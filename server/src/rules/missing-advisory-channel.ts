import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cra, githubDisclosure, osps } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-advisory-channel',
  severity: 'information',
  summary: 'Nothing says where fixes are announced.',
  sources: [osps('VM-04.01'), cra, githubDisclosure],
  per: 'policy',
  missing: true,
  check: missingElement('announcements', () =>
    l10n.t(
      'Nothing here says where fixes are announced: name the place, such as security advisories or release notes.',
    ),
  ),
})
