import * as l10n from '@vscode/l10n'
import type { Channel } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { osps } from './sources.ts'
import { privateReportBesides } from './support/private-report.ts'

export default defineRule({
  id: 'contact-without-address',
  severity: 'warning',
  summary: 'Reporters are asked to write to somebody, and nothing says how.',
  sources: [osps('VM-02.01')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const [contact] = policy.vagueContacts
    if (contact === undefined || policy.channels.some(canBeUsed) || policy.whereabouts !== null) return
    if (policy.placeholders.some(({ where }) => where !== 'instruction')) return
    yield {
      at: contact.span,
      message: l10n.t('Nothing here says how to reach them: add an address or a link.'),
      fixes: () => privateReportBesides(policy, project, contact.span),
    }
  },
})

/** E-mail needs an address; the private report form of a repository and a named platform can be found without a link. */
function canBeUsed({ kind, visibility, purpose, address }: Channel): boolean {
  if (visibility === 'public') return purpose === 'first-contact'
  return purpose !== 'forbidden' && (address !== null || kind !== 'email')
}
