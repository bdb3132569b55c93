import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import { domainOf, exampleAddressesIn } from '../policy/facts/example-addresses.ts'
import { placeholdersIn } from '../policy/facts/placeholders.ts'
import { isReserved } from '../policy/reserved-domain.ts'
import type { Project } from '../project/project.ts'
import { overlaps } from '../span.ts'
import type { Span } from '../span.ts'
import { webUrl } from '../web-url.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { osps, rfc } from './sources.ts'
import { recipients } from './support/mail-link.ts'
import { privateReportForm } from './support/private-report.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

/** Each is compared with all others of its block. */
const mostFindings = 100

export default defineRule({
  id: 'example-domain',
  severity: 'error',
  summary: 'A contact is on a domain that is reserved for examples, where nothing arrives.',
  sources: [rfc(2606), osps('VM-02.01')],
  per: 'block',
  *check({ block, project }) {
    const links = writtenLinks(block.links)
    const contacts = [...links.filter(isContact).map(({ urlSpan }) => urlSpan), ...exampleAddressesIn(block)]
    // A stand-in that a template left, such as "your-email@example.com", is told as such.
    const told = contacts.length > 0 ? leftIn(block) : []
    for (const at of contacts.slice(0, mostFindings)) {
      if (told.some((span) => overlaps(span, at))) continue
      // A link whose words are the address is told once, at its words.
      const link = links.find(({ span }) => overlaps(span, at))
      if (link && at === link.urlSpan && contacts.some((other) => other !== at && overlaps(other, link.span))) continue
      yield {
        at,
        message: l10n.t(
          'Nothing that is sent to this domain arrives, because it is reserved for examples: give a contact of yours.',
        ),
        fixes: fixes(block, link?.span ?? at, project),
      }
    }
  },
})

/** Says whether a link is offered to readers as a place of the project; a bare URL is more often part of a description. */
function isContact({ kind, target, url }: WrittenLink): boolean {
  if (kind === 'bare' || kind === 'image') return false
  if (target === 'email') return recipients(url).some((recipient) => isReserved(domainOf(recipient)))
  return isReserved(webUrl(url)?.hostname ?? '')
}

function leftIn(block: BlockReading): Span[] {
  return placeholdersIn(block).flatMap(({ where, span }) => (where === 'example' ? [] : [span]))
}

function fixes({ inlineCode }: BlockReading, place: Span, project: Project): Fix[] {
  const form = privateReportForm(project)
  if (form === null) return []
  const whole = inlineCode.find((code) => overlaps(code, place)) ?? place
  const text = `[GitHub's private report form](${form})`
  return [
    { title: l10n.t('Replace with a link to the private report form'), edits: [{ ...whole, text }], snippet: true },
  ]
}
