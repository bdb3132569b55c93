import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { lastExpiry } from '../dates.ts'
import { firstWords, newLine } from '../edits.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_expire',
  severity: 'error',
  summary: 'Nothing says until when the file is valid.',
  sources: [rfc(9116, '2.5.5')],
  per: 'security-txt',
  missing: true,
  *check({ file, today }) {
    if (fieldsOf(file, 'Expires').length > 0) return
    const fixes = (day: string) => [
      {
        title: l10n.t('Add the day on which it expires'),
        edits: [newLine(file, 'last', `Expires: \${1:${lastExpiry(day)}}`)],
        snippet: true,
      },
    ]
    yield {
      at: firstWords(file),
      message: l10n.t(
        'Nothing says until when this file is valid, so readers do not trust it: add a line "Expires:" with a date within a year.',
      ),
      ...(today !== null && { fixes: fixes(today) }),
    }
  },
})
