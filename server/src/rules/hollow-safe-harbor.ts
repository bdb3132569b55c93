import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { dioterms } from './sources.ts'

export default defineRule({
  id: 'hollow-safe-harbor',
  severity: 'hint',
  summary: 'The promise not to take legal steps is taken back by a word in it.',
  sources: [dioterms],
  per: 'policy',
  *check({ policy }) {
    for (const { span } of policy.hollowPromises)
      yield {
        at: span,
        message: l10n.t('With these words you alone decide whether the promise holds: say what it depends on instead.'),
      }
  },
})
