import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { firstWords } from '../edits.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_canonical',
  severity: 'hint',
  summary: 'The file is signed, but does not say where it belongs.',
  sources: [rfc(9116, '2.5.2')],
  per: 'security-txt',
  missing: true,
  *check({ file }) {
    if (file.armour === null || fieldsOf(file, 'Canonical').length > 0) return
    yield {
      at: firstWords(file),
      message: l10n.t(
        'A signed file can be copied to another site and still looks right: say in "Canonical" where it belongs.',
      ),
    }
  },
})
