import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { firstWords } from '../edits.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_encryption',
  severity: 'off',
  summary: 'Reports go by e-mail, and no key is given for them.',
  sources: [rfc(9116, '2.5.4')],
  per: 'security-txt',
  missing: true,
  *check({ file }) {
    const byMail = fieldsOf(file, 'Contact').some(({ value }) => /^mailto:/i.test(value))
    if (!byMail || fieldsOf(file, 'Encryption').length > 0) return
    yield {
      at: firstWords(file),
      message: l10n.t(
        'Reports that are sent by e-mail can be read on the way: give the address of a key in "Encryption".',
      ),
    }
  },
})
