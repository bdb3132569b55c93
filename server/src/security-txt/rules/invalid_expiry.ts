import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { instantOf } from '../dates.ts'
import { repairedDate } from '../repair-date.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/invalid_expiry',
  severity: 'error',
  summary: 'The date of expiry is written in a way that readers do not understand.',
  sources: [rfc(9116, '2.5.5'), rfc(3339, '5.6')],
  per: 'security-txt',
  *check({ file }) {
    for (const { value, valueSpan } of fieldsWith(file, 'date')) {
      if (instantOf(value) !== null) continue
      const repaired = repairedDate(value)
      yield {
        at: valueSpan,
        message: l10n.t(
          'Readers do not understand this date: write it with time and zone, such as 2027-11-22T00:00:00Z.',
        ),
        ...(repaired && {
          fixes: [
            {
              title: l10n.t('Write {0}', repaired.text),
              edits: [{ ...valueSpan, text: repaired.text }],
              safe: repaired.sure,
            },
          ],
        }),
      }
    }
  },
})
