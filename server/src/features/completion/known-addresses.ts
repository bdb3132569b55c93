import * as l10n from '@vscode/l10n'
import { isReserved } from '../../policy/reserved-domain.ts'
import { reportAddresses } from '../../project/contacts.ts'
import type { Project } from '../../project/project.ts'
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
    .flatMap(({ address }) => address?.replace(/^mailto:/i, '') ?? [])
  const known = [
    ...named(reportForms(policy, project).urls, l10n.t('private report on GitHub')),
    ...named(used, l10n.t('in this policy')),
    ...inRepository(project),
    ...ofDomains([...used, ...inRepository(project).map(({ address }) => address), ...project.homepages]),
  ]
  return known.filter(
    ({ address }, index) => known.findIndex((other) => other.address.toLowerCase() === address.toLowerCase()) === index,
  )
}

/** What the files of the repository name: e-mail addresses, and pages that take reports. */
export function inRepository(project: Project): readonly KnownAddress[] {
  const { ownChannels, securityTxt } = project
  const contacts = securityTxt === null ? [] : fieldsOf(parseSecurityTxt(securityTxt.text), 'Contact')
  const pages = (urls: readonly string[]) => urls.filter((url) => webUrl(url) !== null)
  return [
    ...named(pages(ownChannels), l10n.t('in the configuration of the project')),
    ...named(pages(contacts.map(({ value }) => value)), securityTxt?.path ?? ''),
    ...named(reportAddresses(project), l10n.t('in the repository')),
  ]
}

function named(addresses: readonly string[], source: string): readonly KnownAddress[] {
  return addresses.map((address) => ({ address, source }))
}

/** Hosts where anybody can have an address or a page: `security@` there is not the project's. */
const shared =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|mailbox|fastmail|tutanota|posteo|qq|163|pm|github|githubusercontent|gitlab|bitbucket|codeberg|google|googlegroups|netlify|vercel|pages|web|herokuapp|fly|onrender|readthedocs|gitbook|notion|wordpress|medium|sourceforge|npmjs|pypi|crates|docs|packagist|jsr|microsoft|hackerone|bugcrowd|tidelift|huntr|intigriti|yeswehack)\.[a-z.]{2,6}$/i

/** `security@` the domains of e-mail addresses and pages. */
function ofDomains(addresses: readonly string[]): readonly KnownAddress[] {
  const domains = addresses
    .flatMap((address) => webUrl(address)?.hostname ?? /^[^@\s:/]+@([\w.-]+)$/.exec(address)?.[1] ?? [])
    .map((domain) => domain.replace(/^www\./, ''))
    .filter((domain) => !shared.test(domain) && !isReserved(domain))
  const mailboxes = domains.map((domain) => `security@${domain}`)
  return named(mailboxes, l10n.t("at the project's domain"))
}
