import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'

export default defineRule({
  id: 'securitytxt/no_space',
  severity: 'warning',
  summary: 'The space after the colon is missing.',
  sources: [rfc(9116, '4')],
  per: 'security-txt',
  *check({ file: { text, fields } }) {
    for (const { nameSpan, colon, value, valueSpan } of fields) {
      if (value === '' || text[colon.end] === ' ') continue
      yield {
        at: { start: nameSpan.start, end: colon.end },
        message: l10n.t('Some readers do not understand a line without a space after the colon: add it.'),
        fixes: [
          {
            title: l10n.t('Add a space'),
            edits: [{ start: colon.start, end: valueSpan.start, text: ': ' }],
            safe: true,
          },
        ],
      }
    }
  },
})
