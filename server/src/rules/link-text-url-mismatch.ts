import * as l10n from '@vscode/l10n'
import { webUrl } from '../web-url.ts'
import redirectingHosts from './data/redirecting-hosts.json' with { type: 'json' }
import sharedHosts from './data/shared-hosts.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { isOnHost } from './support/url-place.ts'
import { writtenLinks } from './support/written-links.ts'

export default defineRule({
  id: 'link-text-url-mismatch',
  severity: 'warning',
  summary: 'A link shows one URL and leads to another site or account.',
  sources: [certGuide],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      if (link.kind !== 'inline' || link.textSpan === null) continue
      const shown = urlShown(link.text)
      const to = webUrl(link.url)
      if (shown === null || to === null || isSamePlace(shown, to)) continue
      const textSpan = link.textSpan
      yield {
        at: textSpan,
        message: l10n.t('This link shows {0} but leads to {1}: use one of them for both.', placeOf(shown), placeOf(to)),
        related: [{ at: link.urlSpan, message: l10n.t('Here it is {0}', placeOf(to)) }],
        fixes: [
          { title: l10n.t('Link to {0}', shown.href), edits: [{ ...link.urlSpan, text: shown.href }] },
          { title: l10n.t('Show {0}', link.url), edits: [{ ...textSpan, text: link.url }] },
        ],
      }
    }
  },
})

/**
 * The URL that words spell out; `null` for all others. Without a scheme a name such as "Node.js" or "SECURITY.md" looks like a host,
 * so that a path is wanted, too.
 */
function urlShown(text: string): URL | null {
  if (/\s/.test(text) || text.length > 300) return null
  if (/^https?:\/\//i.test(text)) return webUrl(text)
  return /^(?:www\.)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,20}\/[\w-]/i.test(text)
    ? webUrl(`https://${text}`)
    : null
}

function isSamePlace(shown: URL, to: URL): boolean {
  if (redirectingHosts.some((host) => isOnHost(to.hostname, host) || isOnHost(shown.hostname, host))) return true
  return siteOf(shown) === siteOf(to) && isSameAccount(shown, to)
}

/** The last two names of a host: what stands before them is most often the same owner's. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.')
}

const accountParts = new Map(Object.entries(sharedHosts))

/** On a host that many share, the beginning of the path tells whose page it is. A shorter one stands for what is below it. */
function isSameAccount(shown: URL, to: URL): boolean {
  if (shown.hostname !== to.hostname) return true
  const count = accountParts.get(to.hostname) ?? 0
  const other = partsOf(to)
  return partsOf(shown).every((part, index) => index >= count || index >= other.length || part === other[index])
}

function partsOf({ pathname }: URL): readonly string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
}

/** As much of a URL as tells it from the other: the host, and the account on a host that many share. */
function placeOf(url: URL): string {
  const parts = partsOf(url).slice(0, accountParts.get(url.hostname) ?? 0)
  return [url.hostname, ...parts].join('/')
}
