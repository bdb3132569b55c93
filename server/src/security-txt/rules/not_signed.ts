import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { firstWords } from '../edits.ts'

export default defineRule({
  id: 'securitytxt/not_signed',
  severity: 'off',
  summary: 'The file is not signed.',
  sources: [rfc(9116, '2.3')],
  per: 'security-txt',
  missing: true,
  *check({ file }) {
    if (file.armour !== null) return
    yield {
      at: firstWords(file),
      message: l10n.t('Nobody can tell whether this file was changed on the way: sign it with OpenPGP.'),
    }
  },
})
