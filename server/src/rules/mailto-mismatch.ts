import * as l10n from '@vscode/l10n'
import { findAddresses } from '../policy/addresses.ts'
import { defineRule } from './rule.ts'
import { certGuide, rfc } from './sources.ts'
import { isAddress, mailTo, recipients } from './support/mail-link.ts'
import { writtenLinks } from './support/written-links.ts'

export default defineRule({
  id: 'mailto-mismatch',
  severity: 'warning',
  summary: 'A link shows one e-mail address and writes to another.',
  sources: [rfc(6068, '2'), certGuide],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      if (link.target !== 'email' || link.textSpan === null) continue
      const [shown, another] = findAddresses(link.text)
      const [to] = recipients(link.url)
      if (shown === undefined || another !== undefined || shown.obfuscated) continue
      if (to === undefined || !recipients(link.url).every(isAddress)) continue
      if (recipients(link.url).some((recipient) => mailbox(recipient) === mailbox(shown.address))) continue

      const place = block.text.slice(link.textSpan.start, link.textSpan.end).indexOf(shown.address)
      if (place < 0) continue
      const start = link.textSpan.start + place
      const at = { start, end: start + shown.address.length }
      const written = block.text.slice(link.urlSpan.start, link.urlSpan.end)
      yield {
        at,
        message: l10n.t('This link shows {0} but writes to {1}: use one address for both.', shown.address, to),
        related: [{ at: link.urlSpan, message: l10n.t('Here it is {0}', to) }],
        fixes: [
          {
            title: l10n.t('Write to {0}', shown.address),
            edits: [{ ...link.urlSpan, text: mailTo(shown.address, written) }],
          },
          { title: l10n.t('Show {0}', to), edits: [{ ...at, text: to }] },
        ],
      }
    }
  },
})

/** Where an address delivers: "Security+web@acme.dev" arrives with "security@acme.dev". */
function mailbox(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*/, '')
}
