import * as l10n from '@vscode/l10n'
import { findAddresses } from '../../policy/addresses.ts'
import { isReserved } from '../../policy/reserved-domain.ts'
import { insightsClaims, securityTxtClaims } from '../../project/claims.ts'
import type { Project } from '../../project/project.ts'
import { oncePer } from '../../once-per.ts'
import { reportForms } from '../../rules/support/report-forms.ts'
import { parseSecurityTxt } from '../../security-txt/parse.ts'
import { fieldsOf } from '../../security-txt/values.ts'
import { webUrl } from '../../web-url.ts'
import type { Cursor } from './cursor.ts'

/** An address to report to, or a URL, and where it is known from. */
export interface KnownAddress {
  readonly address: string
  readonly source: string
}

/** Addresses that reports can go to, that of which most is known first; what is typed at the cursor is none. */
export function knownAddresses({ policy, offset }: Cursor, project: Project): readonly KnownAddress[] {
  const used = policy.channels
    .filter(({ visibility, purpose }) => visibility === 'private' && purpose === 'report')
    .filter(({ span }) => offset < span.start || span.end < offset)
    .flatMap(({ address }) => address ?? [])
    .map((address) => ({ address: address.replace(/^mailto:/i, ''), source: l10n.t('in this policy') }))
  const forms = reportForms(policy, project).urls.map((address) => ({
    address,
    source: l10n.t('private report on GitHub'),
  }))
  return firstOfEach([...forms, ...used, ...inRepository(project), ...ofDomain(used, project)])
}

/** What the files of the repository name. */
export const inRepository = oncePer((project: Project): readonly KnownAddress[] => {
  const { securityTxt, readme } = project
  const contacts = securityTxt === null ? [] : fieldsOf(parseSecurityTxt(securityTxt.text), 'Contact')
  const named = (addresses: readonly string[], source: string) => addresses.map((address) => ({ address, source }))
  return [
    ...named(project.ownChannels, l10n.t('in the configuration of the project')),
    ...named(
      contacts.map(({ value }) => value).filter((value) => webUrl(value) !== null),
      securityTxt?.path ?? '',
    ),
    ...[securityTxtClaims(project), insightsClaims(project)].flatMap((file) =>
      file === null ? [] : named(file.emails, file.path),
    ),
    ...named(mailboxesIn(readme?.text ?? ''), readme?.path ?? ''),
  ].map(({ address, source }) => ({ address: address.replace(/^mailto:/i, ''), source }))
})

/** A README names people for many reasons: only those are taken whose address says that it is for this. */
function mailboxesIn(text: string): readonly string[] {
  return findAddresses(text.slice(0, 100_000))
    .map(({ address }) => address)
    .filter((address) => /^(?:.*\b)?(?:security|psirt|vuln(?:erabilit(?:y|ies))?|secure|abuse|cert)\b/i.test(address))
}

/** Hosts where anybody can have an address or a page: `security@` there is not the project's. */
const shared =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|mailbox|fastmail|github|gitlab|bitbucket|codeberg|google|hackerone|bugcrowd|tidelift|huntr|intigriti|pm|qq|163)\.[a-z.]{2,6}$/i

/** `security@` each domain that the project has addresses or pages of its own at. */
function ofDomain(used: readonly KnownAddress[], project: Project): readonly KnownAddress[] {
  const { securityTxt } = project
  const pages = securityTxt === null ? [] : fieldsOf(parseSecurityTxt(securityTxt.text), 'Canonical')
  const own = [...project.ownChannels, ...pages.map(({ value }) => value)]
  const domains = [
    ...[...used, ...inRepository(project)].flatMap(({ address }) => /^[^@\s:]+@([\w.-]+)$/.exec(address)?.[1] ?? []),
    ...own.flatMap((url) => webUrl(url)?.hostname.replace(/^www\./, '') ?? []),
  ].filter((domain) => !shared.test(domain) && !isReserved(domain))
  return domains.map((domain) => ({ address: `security@${domain}`, source: l10n.t("at the project's domain") }))
}

function firstOfEach(known: readonly KnownAddress[]): readonly KnownAddress[] {
  const seen = new Set<string>()
  return known.filter(({ address }) => {
    const key = address.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
