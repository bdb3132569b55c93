import * as l10n from '@vscode/l10n'
import type { ChannelKind } from '../policy/policy.ts'
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
    const ways = waysToReport(policy)
    if (ways.length === 0 || !ways.every(({ kind }) => forms.has(kind))) return
    if (policy.vagueContacts.length > 0 || policy.whereabouts !== null || !canAsk(policy)) return
    yield {
      at: ways[0]!.span,
      message: l10n.t('Reporters can only fill in a form: let them choose another way too, such as e-mail.'),
    }
  },
})

/** What is a form to the reporter; GitHub's private reports are one, too. */
const forms: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['form', 'ghsa', 'platform'])
