import { isReserved } from '../policy/reserved-domain.ts'
import type { Channel, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { reportFormOf } from '../rules/support/forge-url.ts'
import { overlaps } from '../span.ts'
import { completedUri, isUri } from '../security-txt/values.ts'
import { webUrl } from '../web-url.ts'
import { githubRemote } from './remotes.ts'

/** Nobody reads more; each is compared with all others. */
const mostContacts = 50

/**
 * The private ways to report that a policy names, each once, as URIs that work from everywhere, in the order of the policy. An
 * invitation to a chat is none: it leads to where everybody reads, whatever is written to somebody alone after that.
 */
export function privateContacts({ channels, placeholders }: Policy, project: Project): readonly string[] {
  const uris = channels
    .filter(({ visibility, purpose, kind }) => visibility === 'private' && purpose === 'report' && kind !== 'chat')
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, mostContacts)
    .filter(({ span }) => !placeholders.some((placeholder) => overlaps(placeholder.span, span)))
    .flatMap((channel) => contactUri(channel, project) ?? [])
  const lower = uris.map((uri) => uri.toLowerCase())
  return uris.filter((_, index) => lower.indexOf(lower[index]!) === index)
}

function contactUri({ kind, address }: Channel, project: Project): string | null {
  if (kind === 'ghsa' && webUrl(address ?? '') === null) {
    const remote = githubRemote(project)
    return remote === null ? null : reportFormOf(remote)
  }
  if (address === null) return null
  const uri = isUri(address) ? address : completedUri(address)?.uri
  return uri === undefined ? null : plainUri(uri)
}

/** A URI of plain ASCII that leads somewhere by a protected way; `null` for any other. */
function plainUri(uri: string): string | null {
  if (/^mailto:/i.test(uri)) {
    const domain = /@([^@?]+)/.exec(uri)?.[1]
    return domain === undefined || isReserved(domain) || !isAscii(uri) ? null : uri
  }
  if (/^tel:/i.test(uri)) return isAscii(uri) ? uri : null
  return httpsUrl(uri)
}

/** A web address as it is, or with its other characters escaped; `null` for one that is not protected, and for examples. */
export function httpsUrl(url: string): string | null {
  const read = webUrl(url)
  if (read === null || read.protocol !== 'https:' || isReserved(read.hostname)) return null
  return isAscii(url) ? url : read.href
}

function isAscii(uri: string): boolean {
  return /^[\x21-\x7e]{1,2000}$/.test(uri)
}
