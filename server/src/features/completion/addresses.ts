import { CompletionItemKind } from 'vscode-languageserver'
import type { Project } from '../../project/project.ts'
import { typed } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { knownAddresses } from './known-addresses.ts'
import type { KnownAddress } from './known-addresses.ts'
import type { Offer } from './offer.ts'

/** The destination of a link: behind its text, or in a definition. */
const destination = /(?:\]\(|^ {0,3}\[[^\]]{1,200}\]:[ \t]{1,9})<?([^\s()<>]{0,300})$/

/** An address that is begun, up to and behind its `@`, or `<` with nothing behind it but a letter. */
const mail = /(?:^|[\s<(:*_`"'])([\w.+-]{1,64}@[\w.-]{0,100})$/
const autolink = /<([a-z][^\s<>]{0,300})?$/i

/** Where words say that an address comes next. */
const announced = /(?:\b(?:at|to|via|e-?mail):?|:) ([\w.+-]{0,64})$/i

/** Where an address or the destination of a link is typed: those that the repository and the policy know. */
export function addressOffers(cursor: Cursor, project: Project): readonly Offer[] {
  const { before, content, asked } = cursor
  if (content === 'code' || content === 'front-matter') return []
  const url = destination.exec(before)?.[1] ?? autolink.exec(before)?.[1]
  if (url !== undefined || (autolink.test(before) && !before.endsWith('<!'))) {
    const isDestination = destination.test(before)
    return offersFor(cursor, url ?? '', knownAddresses(cursor, project), isDestination)
  }
  if (content !== 'text') return []
  const address = mail.exec(before)?.[1] ?? (asked && isReporting(cursor) ? announced.exec(before)?.[1] : undefined)
  if (address === undefined) return []
  return offersFor(cursor, address, knownAddresses(cursor, project).filter(isMail), false)
}

/** @param isUrl e-mail addresses are written as URLs */
function offersFor(cursor: Cursor, written: string, known: readonly KnownAddress[], isUrl: boolean): readonly Offer[] {
  const rest = /^(?:[\w@+/?#=&%:-]|\.\b)*/.exec(cursor.after)![0].length
  return known.map((one) => {
    const text = isUrl && isMail(one) ? `mailto:${one.address}` : one.address
    const { start, end } = typed(cursor, written.length)
    return {
      label: one.address,
      kind: CompletionItemKind.Value,
      detail: one.source,
      filterText: isUrl && isMail(one) && !/^m/i.test(written) ? `${one.address} ${text}` : text,
      edit: { start, end: end + rest, text },
      keepsRest: true,
    }
  })
}

function isMail({ address }: KnownAddress): boolean {
  return address.includes('@') && !address.includes('://')
}

function isReporting({ topics }: Cursor): boolean {
  return topics.some((topic) => topic === 'reporting' || topic === 'channels' || topic === 'contact')
}
