import * as l10n from '@vscode/l10n'
import { ianaSecurityTxt, rfc } from '../../rules/sources.ts'
import type { Source } from '../../rules/sources.ts'
import type { SecurityTxt } from '../../security-txt/parse.ts'
import { holds } from './facts-said.ts'
import type { Note } from './note.ts'

/** What the field of a security.txt is for whose name stands at an offset. */
export function fieldNote({ fields }: SecurityTxt, offset: number): Note | null {
  const field = fields.find(({ nameSpan }) => holds(nameSpan, offset))
  const type = field?.type ?? null
  if (field === undefined || type === null) return null
  const { source, tells } = uses[type.name]!
  const times = type.repeats ? l10n.t('Allowed several times.') : l10n.t('Allowed once.')
  return {
    at: field.nameSpan,
    title: type.name,
    lines: [tells(), times],
    links: [{ text: source.name, url: source.url }],
  }
}

/** A field, by where it is described. */
interface Use {
  readonly source: Source
  readonly tells: () => string
}

/** What each field is for. */
const uses: Readonly<Record<string, Use>> = {
  Acknowledgments: {
    source: rfc(9116, '2.5.1'),
    tells: () => l10n.t('The page that thanks people who reported vulnerabilities.'),
  },
  Canonical: {
    source: rfc(9116, '2.5.2'),
    tells: () =>
      l10n.t('Where this file is found. In a signed file it shows that the file was not copied from another site.'),
  },
  Contact: {
    source: rfc(9116, '2.5.3'),
    tells: () =>
      l10n.t(
        'Where to report vulnerabilities: an e-mail address, a page or a phone number. Required; the best one first.',
      ),
  },
  Encryption: {
    source: rfc(9116, '2.5.4'),
    tells: () => l10n.t('Where the key for encrypted reports is found. It does not hold the key itself.'),
  },
  Expires: {
    source: rfc(9116, '2.5.5'),
    tells: () => l10n.t('The day after which nobody should rely on this file. Required; best less than a year ahead.'),
  },
  Hiring: {
    source: rfc(9116, '2.5.6'),
    tells: () => l10n.t('The page with jobs in security.'),
  },
  Policy: {
    source: rfc(9116, '2.5.7'),
    tells: () => l10n.t('The security policy: what reporters can expect, and what is expected of them.'),
  },
  'Preferred-Languages': {
    source: rfc(9116, '2.5.8'),
    tells: () =>
      l10n.t('The languages in which reports are read, as tags such as "en, fr". Their order does not matter.'),
  },
  'Bug-Bounty': {
    source: ianaSecurityTxt,
    tells: () => l10n.t('Whether reports are paid: True or False.'),
  },
  CSAF: {
    source: ianaSecurityTxt,
    tells: () => l10n.t('Where the advisories are found that machines can read: the provider-metadata.json of CSAF.'),
  },
}
