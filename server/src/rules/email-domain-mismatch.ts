import * as l10n from '@vscode/l10n'
import leven from 'leven'
import { domainOf } from '../policy/facts/example-addresses.ts'
import type { BlockReading } from '../policy/block.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import mailHosts from './data/mail-hosts.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'
import { groupBy } from './support/group-by.ts'
import { recipients } from './support/mail-link.ts'
import { perBlock } from './support/per-block.ts'
import { webUrl } from './support/web-url.ts'
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
    const all = placesPerBlock(policy).flatMap(({ start, values }) =>
      values.map(({ span, ...place }) => ({ ...place, span: shiftSpan(span, start) })),
    )
    if (!all.some(({ isAddress }) => isAddress)) return
    const domains = [...groupBy(all, ({ domain }) => domain)].slice(0, mostDomains)
    for (const [domain, places] of domains) {
      const addresses = places.filter(({ isAddress }) => isAddress)
      if (addresses.length === 0) continue
      const other = domains.find(
        ([name, others]) => isSlip(domain, name) && (places.length < others.length || isLater(places, others)),
      )
      if (other === undefined) continue
      for (const { span } of addresses) {
        yield {
          at: span,
          message: l10n.t(
            '"{0}" is spelled almost like "{1}" elsewhere: make sure that mail arrives.',
            domain,
            other[0],
          ),
          related: [{ at: other[1][0].span, message: l10n.t('Here it is {0}', other[0]) }],
          fixes: [
            {
              title: l10n.t('Use {0} everywhere', other[0]),
              edits: addresses.map((address) => ({ ...address.span, text: other[0] })),
            },
          ],
        }
      }
    }
  },
})

/** A domain, where it is written. */
interface Place {
  readonly domain: string
  readonly span: Span
  /** Of an e-mail address; else it is that of a link. */
  readonly isAddress: boolean
}

const placesPerBlock = perBlock((block): readonly Place[] => [...inText(block), ...inLinks(block)])

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

/** Says whether of two that are written equally often the first stands behind the second. */
function isLater(places: readonly Place[], others: readonly Place[]): boolean {
  return places.length === others.length && places[0]!.span.start > others[0]!.span.start
}
