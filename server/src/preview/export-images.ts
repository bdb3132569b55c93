/** So large, in bytes, an image may be to be kept in an exported file, and so large all of them together. */
export const largestImage = 1_000_000
const largestTotal = 5_000_000

/** What a page may show as an image, where nothing in it runs and nothing is loaded by it. */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** How images that are relative begin in what is exported: in HTML, no text has such a bracket, and no attribute such a quote. */
const relativeImage = /<img data-relative="([^"]*)"/g

/**
 * Puts the images of the repository into an exported file; those that cannot be read stay named.
 * @param read gives what a relative URL leads to, without what follows its path; `null` where that is nothing to be shown
 */
export async function embedImages(html: string, read: (path: string) => Promise<Uint8Array | null>): Promise<string> {
  const sources = new Map<string, string>()
  let left = largestTotal
  for (const [, written] of html.matchAll(relativeImage)) {
    if (sources.has(written!)) continue
    const path = unescapeHtml(written!).split(/[?#]/, 1)[0]!
    const type = types[/\.([a-z]{3,4})$/i.exec(path)?.[1]?.toLowerCase() ?? '']
    const bytes = type === undefined ? null : await read(path)
    if (bytes === null || bytes.length > Math.min(largestImage, left)) continue
    left -= bytes.length
    sources.set(written!, `data:${type};base64,${base64(bytes)}`)
  }
  return html.replace(relativeImage, (image, written: string) => {
    const source = sources.get(written)
    return source === undefined ? image : `<img src="${source}"`
  })
}

/** Text of an attribute as `hast-util-to-html` writes it. */
function unescapeHtml(text: string): string {
  return text.replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  // As arguments of one call, all would be too many.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}
