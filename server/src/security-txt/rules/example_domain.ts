import * as l10n from '@vscode/l10n'
import { isReserved } from '../../policy/reserved-domain.ts'
import { defineRule } from '../../rules/rule.ts'
import { rfc } from '../../rules/sources.ts'
import { recipients } from '../../rules/support/mail-link.ts'
import { webUrl } from '../../web-url.ts'
import { fieldsOf } from '../values.ts'

export default defineRule({
  id: 'securitytxt/example_domain',
  severity: 'error',
  summary: 'A contact is on a domain that is reserved for examples, where nothing arrives.',
  sources: [rfc(2606), rfc(9116, '2.5.3')],
  per: 'security-txt',
  *check({ file }) {
    for (const { value, valueSpan } of fieldsOf(file, 'Contact')) {
      if (!isReserved(hostOf(value))) continue
      yield {
        at: valueSpan,
        message: l10n.t(
          'Nothing that is sent to this domain arrives, because it is reserved for examples: give a contact of yours.',
        ),
      }
    }
  },
})

function hostOf(value: string): string {
  if (!/^mailto:/i.test(value)) return webUrl(value)?.hostname ?? ''
  const [recipient = ''] = recipients(value)
  return recipient.slice(recipient.lastIndexOf('@') + 1)
}
