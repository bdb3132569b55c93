import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { firstWords, newLine } from '../edits.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_contact',
  severity: 'error',
  summary: 'Nothing says where to report a vulnerability.',
  sources: [rfc(9116, '2.5.3')],
  per: 'security-txt',
  missing: true,
  *check({ file }) {
    if (fieldsOf(file, 'Contact').length > 0) return
    const line = 'Contact: ${1:mailto:}${2:security@your-domain}'
    yield {
      at: firstWords(file),
      message: l10n.t('Nothing says where to report: add a line such as "Contact: mailto:security@your-domain".'),
      fixes: [{ title: l10n.t('Add a contact'), edits: [newLine(file, 'first', line)], snippet: true }],
    }
  },
})
