import * as l10n from '@vscode/l10n'
import type { Channel } from '../policy/policy.ts'
import type { Link, TargetKind } from '../policy/structure.ts'
import { defineRule } from './rule.ts'
import { osps } from './sources.ts'
import { privateReportBesides } from './support/private-report.ts'

export default defineRule({
  id: 'contact-without-address',
  severity: 'warning',
  summary: 'Reporters are sent to somebody or to a form, and nothing says how to get there.',
  sources: [osps('VM-02.01')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (policy.whereabouts !== null || policy.placeholders.some(({ where }) => where !== 'instruction')) return
    const [contact] = policy.vagueContacts
    if (contact !== undefined && !policy.channels.some(canBeUsed)) {
      yield {
        at: contact.span,
        message: l10n.t('Nothing here says how to reach them: add an address or a link.'),
        fixes: () => privateReportBesides(policy, project, contact.span),
      }
      return
    }
    const form = policy.channels.find(isUnlinkedForm)
    if (form === undefined || policy.channels.some(takesReports) || policy.links.some(mayLeadToForm)) return
    yield {
      at: form.span,
      message: l10n.t('Nothing here says where this is: add the link to it.'),
      fixes: () => privateReportBesides(policy, project, form.span),
    }
  },
})

/** E-mail needs an address; the private report form of a repository and a named platform can be found without a link. */
function canBeUsed({ kind, visibility, purpose, address }: Channel): boolean {
  if (visibility === 'public') return purpose === 'first-contact'
  return purpose !== 'forbidden' && (address !== null || kind !== 'email')
}

/** A form or a page of the project's own, which nobody finds by its name. */
function isUnlinkedForm({ kind, purpose, address }: Channel): boolean {
  return kind === 'form' && purpose === 'report' && address === null
}

/** An address for questions is a way, too, but not what somebody thinks of who is told to fill in a form. */
function takesReports(channel: Channel): boolean {
  return canBeUsed(channel) && channel.purpose !== 'other' && !isUnlinkedForm(channel)
}

/** Says whether the form may stand behind a link that does not say so. */
function mayLeadToForm({ kind, target }: Link): boolean {
  return kind !== 'image' && !leadsElsewhere.has(target)
}

const leadsElsewhere: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'email',
  'phone',
  'anchor',
  'key',
  'issues',
  'github-docs',
  'none',
])
