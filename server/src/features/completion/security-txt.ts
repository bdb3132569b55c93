import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import { lineStartAt } from '../../line-start.ts'
import type { Project } from '../../project/project.ts'
import { reportableRemotes, reportFormOf } from '../../rules/support/forge-url.ts'
import { lastExpiry } from '../../security-txt/dates.ts'
import { fieldType, fieldTypes } from '../../security-txt/fields.ts'
import type { FieldType } from '../../security-txt/fields.ts'
import type { SecurityTxt } from '../../security-txt/parse.ts'
import { inRepository } from './known-addresses.ts'
import type { Offer } from './offer.ts'

/** Nobody writes longer lines by hand. */
const longestLine = 1000

/** What can stand in a security.txt at an offset: the fields it lacks, required ones first, and behind a field's colon its values. */
export function securityTxtOffers(
  file: SecurityTxt,
  offset: number,
  project: Project,
  today: string,
): readonly Offer[] {
  const { text } = file
  const start = Math.max(lineStartAt(text, offset), text.startsWith('\uFEFF') ? 1 : 0)
  const end = offset + text.slice(offset, offset + longestLine).search(/[\r\n]|$/)
  if (offset - start > longestLine) return []
  const line = file.lines.find((one) => one.start <= offset && offset <= one.end)
  if (line !== undefined && !['field', 'other', 'blank'].includes(line.kind)) return []
  const before = text.slice(start, offset)
  if (/^[\w-]*$/.test(before)) return nameOffers(file, project, today, { start, end, rest: text.slice(offset, end) })
  const [, name = '', value = ''] = /^([\w-]{1,40}):[ \t]{0,9}(\S*)$/.exec(before) ?? []
  const type = fieldType(name)
  if (type === null) return []
  return valuesFor(type, project, today).map(({ value: text, detail }) => ({
    label: text,
    kind: CompletionItemKind.Value,
    ...(detail !== undefined && { detail }),
    edit: { start: offset - value.length, end, text: value === '' && before.endsWith(':') ? ` ${text}` : text },
    ...(value === '' && before.endsWith(':') && { filterText: ` ${text}` }),
    keepsRest: true,
  }))
}

interface Place {
  readonly start: number
  readonly end: number
  /** What stands behind the cursor. */
  readonly rest: string
}

function nameOffers({ fields }: SecurityTxt, project: Project, today: string, place: Place): readonly Offer[] {
  if (place.rest.includes(':')) return []
  const required = ['Contact', 'Expires']
  const isThere = ({ name }: FieldType) => fields.some(({ type }) => type?.name === name)
  return fieldTypes
    .filter((type) => type.repeats || !isThere(type))
    .map((type) => ({ type, isMissing: !isThere(type), isRequired: required.includes(type.name) && !isThere(type) }))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired) || Number(b.isMissing) - Number(a.isMissing))
    .map(({ type: { name, ...type }, isRequired }) => ({
      label: name,
      kind: CompletionItemKind.Field,
      detail: isRequired ? l10n.t('required') : purposeOf(name),
      documentation: purposeOf(name),
      edit: { ...place, text: `${name}: \${1:${valuesFor({ name, ...type }, project, today)[0]?.value ?? ''}}` },
      snippet: true,
    }))
}

interface Value {
  readonly value: string
  readonly detail?: string
}

function valuesFor(type: FieldType, project: Project, today: string): readonly Value[] {
  const [remote] = reportableRemotes(project)
  switch (type.name) {
    case 'Contact':
      return [
        ...(remote === undefined ? [] : [{ value: reportFormOf(remote), detail: l10n.t('private report on GitHub') }]),
        ...inRepository(project).map(({ address, source }) => ({
          value: address.includes('://') ? address : `mailto:${address}`,
          detail: source,
        })),
      ]
    case 'Expires':
      return [{ value: lastExpiry(today), detail: l10n.t('less than a year ahead, as the standard recommends') }]
    case 'Policy':
      return remote === undefined
        ? []
        : [{ value: `https://github.com/${remote.owner}/${remote.repo}/security/policy` }]
    case 'Preferred-Languages':
      return [{ value: 'en' }]
    case 'Bug-Bounty':
      return [{ value: 'False' }, { value: 'True' }]
    default:
      return []
  }
}

function purposeOf(name: string): string {
  switch (name) {
    case 'Acknowledgments':
      return l10n.t('a page that thanks reporters')
    case 'Bug-Bounty':
      return l10n.t('whether reporters can be paid')
    case 'Canonical':
      return l10n.t('where this file is found')
    case 'Contact':
      return l10n.t('where to report')
    case 'CSAF':
      return l10n.t('advisories for machines')
    case 'Encryption':
      return l10n.t('a key for encrypted reports')
    case 'Expires':
      return l10n.t('the day after which the file is out of date')
    case 'Hiring':
      return l10n.t('open positions for security people')
    case 'Policy':
      return l10n.t('the security policy')
    default:
      return l10n.t('languages that reports can be written in')
  }
}
