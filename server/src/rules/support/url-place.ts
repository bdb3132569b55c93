import { webUrl } from '../../web-url.ts'

/** A URL that leads to a place, or below it. */
export interface Below {
  readonly url: URL
  /** What stands behind the place in the path. */
  readonly rest: string
}

/**
 * Says whether a URL leads to a place on the web; case makes no difference.
 * @param place host and path, without `www.`: "hackerone.com/acme". Hosts below it and longer paths count, too
 */
export function below(url: string, place: string): Below | null {
  const { host, path } = hostAndPath(place)
  // To read a URL takes longer than to see that it is another one.
  const parsed = url.toLowerCase().includes(host) ? webUrl(url) : null
  if (parsed === null) return null
  if (!isOnHost(parsed.hostname, host) || !`${parsed.pathname}/`.toLowerCase().startsWith(`${path}/`)) return null
  return { url: parsed, rest: parsed.pathname.slice(path.length) }
}

/** Places stand in tables, and each of them is compared with many URLs. */
const known = new Map<string, { readonly host: string; readonly path: string }>()

function hostAndPath(place: string): { readonly host: string; readonly path: string } {
  let read = known.get(place)
  if (read === undefined) {
    const [host = '', ...parts] = place.toLowerCase().split('/')
    read = { host, path: ['', ...parts].join('/') }
    known.set(place, read)
  }
  return read
}

/** Says whether a host is another one, or a name below it. */
export function isOnHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}
