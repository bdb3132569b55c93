import * as l10n from '@vscode/l10n'
import { canAsk } from '../elements/can-ask.ts'
import { waysToReport } from '../elements/ways-to-report.ts'
import type { Channel, Policy } from '../policy/policy.ts'
import { overlaps } from '../span.ts'
import { defineRule } from './rule.ts'
import { cra, cvdGuide } from './sources.ts'
import { privateReportBesides } from './support/private-report.ts'

export default defineRule({
  id: 'no-fallback-contact',
  severity: 'hint',
  summary: 'A mailbox is the only way to report.',
  sources: [cvdGuide, cra],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const [mail, ...others] = waysToReport(policy)
    if (mail?.kind !== 'email' || others.some((other) => !isSameMailbox(mail, other))) return
    if (canTryMore(policy) || !canAsk(policy)) return
    yield {
      at: mail.span,
      message: l10n.t('This mailbox is the only way to report: name a second way for when it fails.'),
      fixes: () => privateReportBesides(policy, project, mail.span),
    }
  },
})

/** The words of a link and what it leads to are one way, even if they differ. */
function isSameMailbox(mail: Channel, { address, span }: Channel): boolean {
  return address?.toLowerCase() === mail.address?.toLowerCase() || overlaps(mail.span, span)
}

/** There are people or public places to turn to, a program, a page that may name more, or a word that nothing else is wanted. */
function canTryMore({
  channels,
  links,
  vagueContacts,
  whereabouts,
  escalation,
  soleWay,
  furtherTerms,
}: Policy): boolean {
  return (
    vagueContacts.length > 0 ||
    links.some(({ target }) => target === 'platform') ||
    [whereabouts, escalation, soleWay, furtherTerms].some((fact) => fact !== null) ||
    channels.some(({ visibility, purpose }) =>
      visibility === 'public' ? purpose !== 'forbidden' : purpose === 'forbidden' || purpose === 'first-contact',
    )
  )
}
