/** What a URL of a policy leads to, as far as it may lead anywhere. */
export type SafeUrl =
  /** Somewhere else: a page, a mail program, a telephone. */
  | { readonly kind: 'web' | 'contact'; readonly url: string }
  /** Another place of the text. */
  | { readonly kind: 'anchor'; readonly id: string }
  /** A path from the document, or from the root of the repository. */
  | { readonly kind: 'relative'; readonly url: string }

/** Reads a URL; `null` for one that leads nowhere safe, such as one that runs a script. */
export function safeUrl(written: string): SafeUrl | null {
  // Browsers leave out white space and control characters before and inside of a scheme, and take each backslash for a slash.
  const url = written
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replaceAll('\\', '/')
  if (url.startsWith('#')) return url === '#' ? null : { kind: 'anchor', id: decoded(url.slice(1)) }
  if (url.startsWith('//')) return web(`https:${url}`)
  const scheme = /^([a-z][\w+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return web(url)
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'contact', url }
  // A colon before the first slash, with anything before it, is one that a browser could take for the end of a scheme.
  if (url === '' || /^[^/?#]*:/.test(url)) return null
  return { kind: 'relative', url }
}

function web(url: string): SafeUrl | null {
  return URL.canParse(url) ? { kind: 'web', url } : null
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
