import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { ianaSecurityTxt } from '../../rules/sources.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/invalid_bug_bounty',
  severity: 'warning',
  summary: 'Whether rewards are paid is not said by True or False.',
  sources: [ianaSecurityTxt],
  per: 'security-txt',
  *check({ file }) {
    for (const { value, valueSpan } of fieldsWith(file, 'boolean')) {
      if (/^(?:true|false)$/i.test(value)) continue
      const text = /^(?:yes|y|1)$/i.test(value) ? 'True' : /^(?:no|n|0|none)$/i.test(value) ? 'False' : null
      yield {
        at: valueSpan,
        message: l10n.t(
          'Readers understand True or False here, and nothing else: say which, and put an address into "Policy".',
        ),
        ...(text !== null && {
          fixes: [{ title: l10n.t('Write {0}', text), edits: [{ ...valueSpan, text }], safe: true }],
        }),
      }
    }
  },
})
