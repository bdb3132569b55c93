import type { Span } from '../../../span.ts'
import { affirms, doneByProject, has, spansOf } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import { mentionAt, within } from './mention.ts'
import type { Mention } from './mention.ts'
import { messageOnForge } from './messages.ts'

/** E-mail: by its addresses, or by the request to write one. */
export function emails(statement: Statement): Mention[] {
  const found: Mention[] = []
  const add = (address: string, span: Span): void => {
    if (found.some((other) => other.address?.toLowerCase() === address.toLowerCase())) return
    found.push({ kind: 'email', address, span, at: within(statement, span), name: address })
  }
  for (const link of statement.links) {
    if (link.target !== 'email' && !isAddress(link.url)) continue
    const address = mailAddress(link.url)
    if (address !== '') add(address, link.span)
  }
  for (const { address, span } of statement.sentence.addresses)
    if (!isInOtherLink(statement, address, span)) add(address, span)
  return found.length > 0 ? found : withoutAddress(statement)
}

function withoutAddress(statement: Statement): Mention[] {
  // "Email: open an issue" asks for no e-mail.
  if (affirms(statement, 'openIssue') || has(statement, 'silence') || messageOnForge(statement) !== null) return []
  const asked = spansOf(statement, 'sendEmail').find((span) => !doneByProject(statement, span))
  return asked ? [mentionAt(statement, 'email', asked, null, 'e-mail')] : []
}

/** A link to an address that lacks its `mailto:`. */
function isAddress(url: string): boolean {
  return /^[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,63}$/i.test(url)
}

/** The address of a `mailto:` URL, without its parameters; empty when there is none. */
function mailAddress(url: string): string {
  const raw = url.replace(/^mailto:/i, '').split('?')[0]!
  try {
    return decodeURIComponent(raw).trim()
  } catch {
    return raw.trim()
  }
}

/** Part of a link to a page; a link that is called like an address is that of a list, to which one can write. */
function isInOtherLink({ links }: Statement, address: string, span: Span): boolean {
  return links.some(
    (link) =>
      link.target !== 'email' &&
      link.target !== 'relative' &&
      link.text !== address &&
      link.span.start <= span.start &&
      span.end <= link.span.end,
  )
}
