import { isReserved } from '../policy/reserved-domain.ts'
import type { Link } from '../policy/structure.ts'
import { webUrl } from '../web-url.ts'

/** Names of hosts that stand for somebody in descriptions of attacks. */
const standIn = /^(?:www\.)?(?:evil|attacker|victim|malicious|target|hacker|foo|bar|domain|your[\w-]*)\./
const schemas = /^(?:www\.w3\.org\/(?:\d{4}|XML)\/|schemas\.[\w.]+\/)/i

/**
 * The URL of a link that is written with http and could have https; `null` for all others.
 * @param text in which the link's spans count
 */
export function insecureUrl({ url, urlSpan }: Link, text: string): URL | null {
  // What is written without a scheme, such as "www.acme.dev", is completed by the parser and not wrong here.
  if (urlSpan === null || !/^http:/i.test(text.slice(urlSpan.start, urlSpan.end))) return null
  const read = webUrl(url)
  return read !== null && couldBeEncrypted(read) ? read : null
}

/** False for hosts inside a network, onion services, addresses with a port of their own, and names that only look like links. */
function couldBeEncrypted({ hostname, port, pathname }: URL): boolean {
  if (port !== '' || !/\.[a-z][a-z\d-]+$/.test(hostname) || isReserved(hostname)) return false
  if (/\.(?:local|lan|internal|intranet|home|corp|onion|i2p|arpa)$/.test(hostname)) return false
  return !standIn.test(hostname) && !schemas.test(hostname + pathname)
}
