import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { shorten } from '../../rules/support/shorten.ts'
import { deleteField } from '../edits.ts'

export default defineRule({
  id: 'securitytxt/empty_value',
  severity: 'error',
  summary: 'A field has no value.',
  sources: [rfc(9116, '4')],
  per: 'security-txt',
  *check({ file }) {
    for (const field of file.fields) {
      if (field.value !== '') continue
      yield {
        at: { start: field.nameSpan.start, end: field.colon.end },
        message: l10n.t('Nothing stands behind "{0}:": give a value, or delete the line.', shorten(field.name)),
        fixes: [{ title: l10n.t('Delete the line'), edits: [deleteField(file, field)] }],
      }
    }
  },
})
