import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { aYearAfter, instantOf } from '../dates.ts'
import { newDate } from '../new-date.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/long_expiry',
  severity: 'information',
  summary: 'The file is valid for longer than a year.',
  sources: [rfc(9116, '2.5.5')],
  per: 'security-txt',
  *check({ file, today }) {
    if (today === null) return
    for (const field of fieldsWith(file, 'date')) {
      const instant = instantOf(field.value)
      if (instant === null || instant < aYearAfter(today)) continue
      yield {
        at: field.valueSpan,
        message: l10n.t('This date is more than a year ahead, and contacts change: choose one within a year.'),
        fixes: [newDate(field, today)],
      }
    }
  },
})
