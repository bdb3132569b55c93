import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import type { Span } from '../span.ts'
import retiredLinks from './data/retired-links.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { rfc } from './sources.ts'
import { docsPage, movedTo, nearestPages } from './support/github-docs.ts'
import { replaceUrl } from './support/replace-url.ts'
import { below, isOnHost } from './support/url-place.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'retired-link',
  severity: 'information',
  summary: 'A link leads to a site or a program that has moved or ended.',
  sources: [rfc(9116, '5.3')],
  per: 'block',
  *check({ block }) {
    for (const link of writtenLinks(block.links)) {
      const retired = retiredAt(link.url)
      if (retired === undefined || isToldOtherwise(link)) continue
      yield { at: link.urlSpan, message: messageFor(retired), fixes: () => fixes(retired, link, block.text) }
    }
    for (const { retired, at } of namedInCode(block)) yield { at, message: messageFor(retired) }
  },
})

/** What a URL led to that is no more. */
interface Retired {
  /** Host and path, without `www.`; what stands below both counts, too. */
  readonly from: string
  /** Where it is now. */
  readonly to?: string
  /** The rest of the path is the same there. */
  readonly keepsPath?: boolean
  /** The value of this parameter of the query stands at the end there. */
  readonly keepsParameter?: string
  /** The name of what has ended without a successor. */
  readonly ended?: string
  /** The host is named in commands, too. */
  readonly inCode?: boolean
}

const table: readonly Retired[] = retiredLinks

function retiredAt(url: string): Retired | undefined {
  return table.find(({ from, keepsParameter }) => {
    const found = below(url, from)
    return found !== null && (keepsParameter === undefined || found.url.searchParams.has(keepsParameter))
  })
}

/** The pages of GitHub's documentation that are known have rules of their own. */
function isToldOtherwise({ url }: WrittenLink): boolean {
  const page = docsPage(url)
  return page !== null && (movedTo(page) !== undefined || nearestPages(page).length > 0)
}

function messageFor({ ended }: Retired): string {
  return ended === undefined
    ? l10n.t('This page has moved: link to where it is now.')
    : l10n.t('{0} has ended: name what took its place, or leave it out.', ended)
}

function fixes(retired: Retired, link: WrittenLink, source: string): Fix[] {
  const url = newUrl(retired, link.url)
  if (url === null) return []
  // Elsewhere the page that was meant may be another one.
  const safe = retired.keepsPath === true || retired.keepsParameter !== undefined
  return [{ title: l10n.t('Link to {0}', url), edits: replaceUrl(link, url, source), safe }]
}

function newUrl({ from, to, keepsPath, keepsParameter }: Retired, old: string): string | null {
  if (to === undefined) return null
  const { url, rest } = below(old, from)!
  if (keepsPath === true) return to + rest + url.search + url.hash
  return keepsParameter === undefined ? to : to + encodeURIComponent(url.searchParams.get(keepsParameter)!)
}

const hostName = /(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}(?![\w.-])/g

/** The servers of the table that commands in the block name. */
function namedInCode({ text, code, inlineCode }: BlockReading): { readonly retired: Retired; readonly at: Span }[] {
  return table.flatMap((retired) => {
    if (retired.inCode !== true || !text.includes(retired.from)) return []
    return [...code, ...inlineCode].flatMap((span) =>
      [...text.slice(span.start, span.end).matchAll(hostName)]
        .filter(({ 0: host }) => isOnHost(host, retired.from))
        .map(({ 0: host, index }) => {
          const start = span.start + index
          return { retired, at: { start, end: start + host.length } }
        }),
    )
  })
}
