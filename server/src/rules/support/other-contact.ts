import * as l10n from '@vscode/l10n'
import type { Channel, Policy } from '../../policy/policy.ts'
import { isReserved } from '../../policy/reserved-domain.ts'
import type { Claims } from '../../project/claims.ts'
import { isOwnChannel } from '../../project/own-channels.ts'
import type { Project } from '../../project/project.ts'
import { touches } from '../../span.ts'
import type { Edit, Fix } from '../../fix.ts'
import type { Problem } from '../rule.ts'
import { perBlock } from './per-block.ts'

/**
 * The finding that a file beside the policy names e-mail addresses to report to and the policy none of them, but others. A policy
 * that takes no reports by e-mail, or leads elsewhere for them, may well know of less than that file.
 */
export function otherContact(policy: Policy, project: Project, { path, emails }: Claims): readonly Problem[] {
  const named = emails.filter((email) => !isReserved(email.slice(email.indexOf('@') + 1)))
  const own = policy.channels.find(takesReports)
  if (named.length === 0 || own === undefined || policy.delegations.length > 0) return []
  const known = policy.channels.map(({ address }) => address?.toLowerCase())
  if (named.some((email) => known.includes(email) || isWritten(policy, email))) return []
  if (isOwnChannel(project, own.address) || policy.placeholders.some(({ span }) => touches(span, own.span))) return []
  return [
    {
      at: own.span,
      message: l10n.t('{file} names {other} for reports, and this policy {own}: name the same address in both.', {
        file: path,
        other: named[0]!,
        own: own.address,
      }),
      ...(hasOtherWay(policy) && { severity: 'information' as const }),
      fixes: () => replacement(policy, own.address, named[0]!),
    },
  ]
}

const wordsWithAt = perBlock(({ text }) =>
  text.includes('@')
    ? text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.includes('@'))
    : [],
)

/** Says whether an address, in lower case, stands anywhere in the text, also as a part of a longer one. */
function isWritten(policy: Policy, email: string): boolean {
  return wordsWithAt(policy).some(({ values }) => values.some((word) => word.includes(email)))
}

function takesReports(channel: Channel): channel is Channel & { readonly address: string } {
  const { kind, purpose, visibility, address } = channel
  return kind === 'email' && purpose === 'report' && visibility === 'private' && address !== null
}

/** Where reports go elsewhere first, an address of e-mail is often for those that are not answered, and both may be right. */
function hasOtherWay({ channels }: Policy): boolean {
  return channels.some(
    ({ kind, purpose, visibility }) => kind !== 'email' && purpose === 'report' && visibility === 'private',
  )
}

/** Writes another address wherever one stands. Never safe: nobody but the author knows which of the files is right. */
function replacement({ text }: Policy, own: string, other: string): readonly Fix[] {
  const edits = placesOf(text, own).map((start): Edit => ({ start, end: start + own.length, text: other }))
  return edits.length === 0 ? [] : [{ title: l10n.t('Write to {0}', other), edits }]
}

function placesOf(text: string, address: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const around = `${text.slice(Math.max(at - 1, 0), at)} ${text.slice(at + address.length, at + address.length + 2)}`
    if (!/^[\w.+%-] | (?:[\w-]|\.\w)/.test(around)) places.push(at)
  }
  return places
}
