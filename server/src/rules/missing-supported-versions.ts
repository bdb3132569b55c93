import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { githubPolicy, osps } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-supported-versions',
  severity: 'information',
  summary: 'Nothing says which versions get security fixes.',
  sources: [githubPolicy, osps('DO-04.01'), osps('DO-05.01')],
  per: 'policy',
  missing: true,
  check: missingElement('supported-versions', () =>
    l10n.t(
      'Nothing here says which versions get security fixes: list them, or say that it is the latest release only.',
    ),
  ),
})
