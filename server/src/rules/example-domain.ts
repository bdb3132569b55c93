import type { BlockReading } from '../policy/block.ts'
import { placeholdersIn } from '../policy/facts/placeholders.ts'
import type { Passage, Sentence } from '../policy/structure.ts'
import type { Project } from '../project/project.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from './rule.ts'
import { osps, rfc } from './sources.ts'
import { recipients } from './support/mail-link.ts'
import { privateReportForm } from './support/private-report.ts'
import { isReserved } from './support/reserved-domain.ts'
import { webUrl } from './support/web-url.ts'
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
    const contacts = [...links.filter(isContact).map(({ urlSpan }) => urlSpan), ...addressesIn(block)]
    // A stand-in that a template left, such as "your-email@example.com", is told as such.
    const told = contacts.length > 0 ? placeholdersIn(block).map(({ span }) => span) : []
    for (const at of contacts.slice(0, mostFindings)) {
      if (told.some((span) => overlap(span, at))) continue
      // A link whose words are the address is told once, at its words.
      const link = links.find(({ span }) => overlap(span, at))
      if (link && at === link.urlSpan && contacts.some((other) => other !== at && overlap(other, link.span))) continue
      yield {
        at,
        message:
          'Nothing that is sent to this domain arrives, because it is reserved for examples: give a contact of yours.',
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

function addressesIn({ passages }: BlockReading): Span[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.addresses
        .filter(({ address }) => isReserved(domainOf(address)) && isToWriteTo(address, sentence, passage))
        .map(({ span }) => span),
    ),
  )
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

const roles = /secur|report|contact|vuln|psirt|abuse|support|info|team|maintain|hello|mail/i
const example = /\b(?:e\.g\.|for example|for instance|such as|like|example|user|account)\W*$/i

/** Policies name such addresses in descriptions, too: "log in as admin@example.com". */
function isToWriteTo(address: string, { text, marks }: Sentence, { quoted }: Passage): boolean {
  if (quoted || example.test(text.slice(0, Math.max(text.indexOf(address), 0)))) return false
  return marks.has('sendEmail') || roles.test(address.slice(0, address.lastIndexOf('@')))
}

function fixes({ inlineCode }: BlockReading, place: Span, project: Project): Fix[] {
  const form = privateReportForm(project)
  if (form === null) return []
  const whole = inlineCode.find((code) => overlap(code, place)) ?? place
  const text = `[GitHub's private report form](${form})`
  return [{ title: 'Replace by a link to the private report form', edits: [{ ...whole, text }], snippet: true }]
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
