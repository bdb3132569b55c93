import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { instantOf, startOfDay } from '../dates.ts'
import { newDate } from '../new-date.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/expired',
  severity: 'error',
  summary: 'The file has expired.',
  sources: [rfc(9116, '2.5.5')],
  per: 'security-txt',
  *check({ file, today }) {
    if (today === null) return
    for (const field of fieldsWith(file, 'date')) {
      const instant = instantOf(field.value)
      if (instant === null || instant >= startOfDay(today)) continue
      yield {
        at: field.valueSpan,
        message: l10n.t(
          'This date has passed, so readers no longer trust the file: see that it still holds, and set a new date.',
        ),
        fixes: [newDate(field, today)],
      }
    }
  },
})
