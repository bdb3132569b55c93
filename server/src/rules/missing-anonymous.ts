import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, cisa } from './sources.ts'
import { missingElement } from './support/missing-element.ts'

export default defineRule({
  id: 'missing-anonymous',
  severity: 'off',
  summary: 'Nothing says whether anonymous reports are accepted.',
  sources: [cisa, certGuide],
  per: 'policy',
  missing: true,
  check: missingElement('anonymous-reports', () =>
    l10n.t('Nothing here says that anonymous reports are accepted: say that nobody has to give a name.'),
  ),
})
