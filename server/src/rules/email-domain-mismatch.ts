import * as l10n from '@vscode/l10n'
import leven from 'leven'
import { tally } from '../markdown/tally.ts'
import { readBlock } from '../policy/block.ts'
import type { BlockReading } from '../policy/block.ts'
import { domainOf } from '../policy/facts/example-addresses.ts'
import type { Policy } from '../policy/policy.ts'
import { oncePer } from '../once-per.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { webUrl } from '../web-url.ts'
import mailHosts from './data/mail-hosts.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { recipients } from './support/mail-link.ts'
import { perBlock } from './support/per-block.ts'
import { writtenLinks } from './support/written-links.ts'

/** Each domain is compared with all others, and nobody writes more by hand. */
const mostDomains = 30

export default defineRule({
  id: 'email-domain-mismatch',
  severity: 'information',
  summary: 'The domain of an e-mail address is spelled almost like another one in the policy.',
  sources: [rfc(9116, '5.3')],
  per: 'policy',
  *check({ policy }) {
    const domains = domainsIn(policy.markdown)
    if (domains.size <= mostDomains && !holdsSlip([...domains.keys()])) return
    const uses = usesOf(policy).slice(0, mostDomains)
    for (const use of uses) {
      if (!use.isAddress) continue
      const other = uses.find((one) => isSlip(use.domain, one.domain) && isRarer(use, one))
      if (other === undefined) continue
      const addresses = addressesOn(policy, use.domain)
      for (const span of addresses) {
        yield {
          at: span,
          message: l10n.t(
            '"{0}" is spelled almost like "{1}" elsewhere: make sure that mail arrives.',
            use.domain,
            other.domain,
          ),
          related: [{ at: other.first, message: l10n.t('Here it is {0}', other.domain) }],
          fixes: () => [
            {
              title: l10n.t('Use {0} everywhere', other.domain),
              edits: addresses.map((address) => ({ ...address, text: other.domain })),
            },
          ],
        }
      }
    }
  },
})

/** What is done with a domain in the whole policy. */
interface Use {
  readonly domain: string
  count: number
  /** Of an e-mail address, at one place at least. */
  isAddress: boolean
  /** Where it is written first. */
  readonly first: Span
}

/** The domains in the order in which they appear. */
function usesOf(policy: Policy): readonly Use[] {
  const uses = new Map<string, Use>()
  for (const { start, values } of placesPerBlock(policy)) {
    for (const { domain, span, isAddress } of values) {
      const use = uses.get(domain)
      if (use === undefined) {
        uses.set(domain, { domain, count: 1, isAddress, first: shiftSpan(span, start) })
      } else {
        use.count++
        use.isAddress ||= isAddress
      }
    }
  }
  return [...uses.values()]
}

function addressesOn(policy: Policy, domain: string): readonly Span[] {
  return placesPerBlock(policy).flatMap(({ start, values }) =>
    values.filter((place) => place.isAddress && place.domain === domain).map(({ span }) => shiftSpan(span, start)),
  )
}

/** A domain, where it is written. */
interface Place {
  readonly domain: string
  readonly span: Span
  /** Of an e-mail address; else it is that of a link. */
  readonly isAddress: boolean
}

const domainsIn = tally((block) => placesIn(readBlock(block)).map(({ domain }) => [domain, 1] as const))

function holdsSlip(domains: readonly string[]): boolean {
  return domains.some((one, index) => domains.slice(0, index).some((other) => isSlip(one, other)))
}

const placesIn = oncePer((block: BlockReading): readonly Place[] => [...inText(block), ...inLinks(block)])
const placesPerBlock = perBlock(placesIn)

function inText({ passages, text }: BlockReading): readonly Place[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap(({ addresses }) =>
      addresses
        .filter(({ address, span }) => text.slice(span.start, span.end) === address)
        .map(({ address, span }) => placeAt(domainOf(address), span, true)),
    ),
  )
}

/** Destinations; a link that shows its destination is found in the text. */
function inLinks({ links, text }: BlockReading): readonly Place[] {
  return writtenLinks(links).flatMap(({ kind, url, urlSpan, target }): readonly Place[] => {
    const written = text.slice(urlSpan.start, urlSpan.end)
    const [to, another] = target === 'email' ? recipients(url) : []
    if (to !== undefined && another === undefined && kind !== 'bare') {
      const end = urlSpan.start + written.indexOf(to) + to.length
      return written.includes(to) ? [placeAt(domainOf(to), { start: urlSpan.start, end }, true)] : []
    }
    const host = webUrl(url)?.hostname.replace(/^www\./, '')
    return host === undefined ? [] : [{ domain: host, span: urlSpan, isAddress: false }]
  })
}

/** @param span ends with the domain */
function placeAt(domain: string, { end }: Span, isAddress: boolean): Place {
  return { domain: domain.toLowerCase(), span: { start: end - domain.length, end }, isAddress }
}

/** Shorter names are like many others. */
const shortestName = 5

/** Says whether two domains differ by one slip of the pen in one name: a letter changed, lost, doubled, or two of them swapped. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const [one, other] = [a.split('.'), b.split('.')]
  if (one.length !== other.length || (mailHosts.includes(a) && mailHosts.includes(b))) return false
  const differing = one.flatMap((name, index) => (name === other[index] ? [] : [index]))
  const [index, another] = differing
  if (index === undefined || another !== undefined || index === one.length - 1) return false
  return isSlipIn(one[index]!, other[index]!)
}

function isSlipIn(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestName) return false
  // What differs in a number, a hyphen or a plural is most often another name of the same people.
  const plain = (name: string) => name.replace(/[\d-]|s$/g, '')
  return plain(a) !== plain(b) && (isSwap(a, b) || leven(a, b) === 1)
}

function isSwap(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}

/** Says whether the first is the slip: it is written less often or, as often, behind the second. */
function isRarer(one: Use, other: Use): boolean {
  return one.count < other.count || (one.count === other.count && one.first.start > other.first.start)
}
