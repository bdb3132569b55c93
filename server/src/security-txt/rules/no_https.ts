import * as l10n from '@vscode/l10n'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { servesHttps } from '../../rules/support/serves-https.ts'
import { webUrl } from '../../web-url.ts'
import { fieldsWith } from '../values.ts'

export default defineRule({
  id: 'securitytxt/no_https',
  severity: 'error',
  summary: 'A web address uses http, which anybody on the way can read and change.',
  sources: [rfc(9116, '2.5.3')],
  per: 'security-txt',
  *check({ file }) {
    for (const { value, valueSpan } of fieldsWith(file, 'uri')) {
      const host = webUrl(value)?.hostname ?? ''
      // What goes to an onion service is encrypted on the way.
      if (!/^http:/i.test(value) || host.endsWith('.onion')) continue
      const at = valueSpan.start + 'http'.length
      yield {
        at: valueSpan,
        message: l10n.t('Anybody on the way can read and change what is sent over http: use https.'),
        fixes: [{ title: l10n.t('Use https'), edits: [{ start: at, end: at, text: 's' }], safe: servesHttps(host) }],
      }
    }
  },
})
