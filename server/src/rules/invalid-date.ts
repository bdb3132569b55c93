import * as l10n from '@vscode/l10n'
import { overlaps } from '../span.ts'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'

export default defineRule({
  id: 'invalid-date',
  severity: 'error',
  summary: 'A date does not exist.',
  sources: [rfc(3339, '5.7')],
  per: 'policy',
  *check({ policy }) {
    for (const { span, text, readings } of policy.dates) {
      if (readings.length > 0 || policy.placeholders.some((left) => overlaps(left.span, span))) continue
      yield { at: span, message: l10n.t('There is no such day as {0}: check the day and the month.', text) }
    }
  },
})
