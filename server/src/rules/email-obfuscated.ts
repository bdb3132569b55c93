import * as l10n from '@vscode/l10n'
import type { Channel } from '../policy/policy.ts'
import { overlaps } from '../span.ts'
import { defineRule } from './rule.ts'
import { scorecard } from './sources.ts'

export default defineRule({
  id: 'email-obfuscated',
  severity: 'hint',
  summary: 'The address for reports is written so that tools cannot read it.',
  sources: [scorecard],
  per: 'policy',
  *check({ policy }) {
    const mails = policy.channels.filter(takesReportsByMail).slice(0, mostFindings)
    const isPlain = ({ address, span }: Mail): boolean =>
      policy.text.slice(span.start, span.end).includes(address) ||
      policy.links.some((link) => overlaps(link.span, span))
    const plain = new Set(mails.filter(isPlain).map(({ address }) => address.toLowerCase()))
    for (const { address, span } of mails) {
      if (plain.has(address.toLowerCase())) continue
      yield {
        at: span,
        message: l10n.t('This address cannot be clicked, nor copied as it is: write {0}.', address),
        fixes: [{ title: l10n.t('Write {0}', address), edits: [{ ...span, text: address }] }],
      }
    }
  },
})

/** Each is compared with all links, and nobody names more of them. */
const mostFindings = 20

interface Mail extends Channel {
  readonly address: string
}

function takesReportsByMail(channel: Channel): channel is Mail {
  const { kind, purpose, address } = channel
  return kind === 'email' && (purpose === 'report' || purpose === 'first-contact') && address !== null
}
