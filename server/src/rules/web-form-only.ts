import * as l10n from '@vscode/l10n'
import type { Channel, ChannelKind, Policy } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { cra } from './sources.ts'
import { canAsk } from './support/can-ask.ts'
import { waysToReport } from './support/ways-to-report.ts'

export default defineRule({
  id: 'web-form-only',
  severity: 'off',
  summary: 'Reports can be made by filling in a form on the web, and in no other way.',
  sources: [cra],
  per: 'policy',
  missing: true,
  *check({ policy }) {
    const [form] = waysToReport(policy)
    if (form === undefined || canChoose(policy) || !canAsk(policy)) return
    yield {
      at: form.span,
      message: l10n.t('Reporters can only fill in a form: let them choose another way too, such as e-mail.'),
    }
  },
})

/** What is a form to the reporter; GitHub's private reports are one, too. */
const forms: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['form', 'ghsa', 'platform'])

/** E-mail counts even where its address is missing: that is for other rules. */
function canChoose({ channels, vagueContacts, whereabouts }: Policy): boolean {
  const isOtherWay = ({ kind, purpose }: Channel): boolean =>
    !forms.has(kind) && (purpose === 'report' || purpose === 'first-contact')
  return vagueContacts.length > 0 || whereabouts !== null || channels.some(isOtherWay)
}
