import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { csafProvider } from '../../rules/sources.ts'
import { fieldsOf, isUri } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_csaf_file',
  severity: 'warning',
  summary: 'A CSAF field does not lead to the provider metadata.',
  sources: [csafProvider],
  per: 'security-txt',
  *check({ file }) {
    for (const { value, valueSpan } of fieldsOf(file, 'CSAF')) {
      if (!isUri(value) || /\/provider-metadata\.json$/.test(value)) continue
      yield {
        at: valueSpan,
        message: l10n.t('Programs look for a file "provider-metadata.json" here: give its address.'),
      }
    }
  },
})
