import { webUrl } from '../../web-url.ts'
import docs from '../data/github-docs.json' with { type: 'json' }

/** A page of GitHub's documentation, as a URL names it. */
export interface DocsPage {
  /** From the language on, without it and the product version: "/code-security/getting-started". */
  readonly path: string
  /** What stands before the path in the URL of another page in the same language and version. */
  readonly base: string
  readonly query: string
  /** Without the `#`. */
  readonly fragment: string
}

const languages = /^(?:en|es|ja|pt|zh|cn|ru|fr|ko|de)$/

/**
 * Reads the URL of a documentation page. `null` for other URLs, and for versions of GitHub Enterprise Server: their pages stand
 * where they stood when the version was current.
 */
export function docsPage(url: string): DocsPage | null {
  const parsed = webUrl(url)
  if (parsed === null || !/^(?:docs|help)\.github\.com$/.test(parsed.hostname)) return null
  const parts = parsed.pathname.split('/').filter((part) => part !== '')
  const language = languages.test(parts[0] ?? '') ? `/${parts.shift()}` : ''
  const version = /^[\w-]+@[\w.-]+$/.test(parts[0] ?? '') ? parts.shift()! : ''
  if (version.startsWith('enterprise-server') || version.startsWith('github-ae')) return null
  // The version of the free plan is the one that is meant when none is named.
  const product = version === '' || version.startsWith('free-pro-team') ? '' : `/${version}`
  return {
    path: `/${parts.join('/')}`,
    base: `https://docs.github.com${language}${product}`,
    query: parsed.search,
    fragment: parsed.hash.slice(1),
  }
}

const moved = new Map(Object.entries(docs.moved))
const neverExisted = new Map(Object.entries(docs.neverExisted))

/** Where a page has moved, as a path; `undefined` when it is not known to have moved. */
export function movedTo(page: DocsPage): string | undefined {
  return moved.get(page.path)
}

/** Pages that are near to one that is known never to have existed, the nearest first; empty for any other. */
export function nearestPages(page: DocsPage): readonly string[] {
  return neverExisted.get(page.path) ?? []
}
