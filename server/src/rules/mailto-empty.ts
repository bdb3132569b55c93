import * as l10n from '@vscode/l10n'
import { findAddresses } from '../policy/addresses.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { rfc } from './sources.ts'
import { isAddress, mailTo, recipients } from './support/mail-link.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'mailto-empty',
  severity: 'error',
  summary: 'A `mailto:` link holds no valid address.',
  sources: [rfc(6068, '2')],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      if (link.target !== 'email' || isStandIn.test(link.url)) continue
      const wrong = recipients(link.url).find((recipient) => !isAddress(recipient))
      if (wrong === undefined && recipients(link.url).length > 0) continue
      yield {
        at: link.urlSpan,
        message:
          wrong === undefined
            ? l10n.t('This link writes to nobody: put an address after "mailto:".')
            : l10n.t(
                '"{0}" is no e-mail address, so this link writes to nobody: put a valid address after "mailto:".',
                wrong,
              ),
        fixes: fixes(link, block.text),
      }
    }
  },
})

/** What a template leaves to be filled in. */
const isStandIn = /[[\]{}<>$]|%(?:3[ce]|5[bd]|7[bd])/i

function fixes({ url, urlSpan, text }: WrittenLink, source: string): Fix[] {
  const shown = isAddress(text) ? text : null
  const meant = shown ?? addressIn(recipients(url).join(' '))
  if (meant === null) return []
  const written = source.slice(urlSpan.start, urlSpan.end)
  return [
    {
      title: l10n.t('Write to {0}', meant),
      edits: [{ ...urlSpan, text: mailTo(meant, written) }],
      safe: shown !== null,
    },
  ]
}

/** The only address in a text such as "//security@acme.dev" or "security at acme dot dev". */
function addressIn(text: string): string | null {
  const [found, another] = findAddresses(text.replace(/^\W+|^mailto:/, ''))
  return found !== undefined && another === undefined && isAddress(found.address) ? found.address : null
}
