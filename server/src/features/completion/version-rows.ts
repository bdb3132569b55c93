import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import { escapeSnippet } from '../../fix.ts'
import type { VersionRow } from '../../policy/policy.ts'
import type { Table } from '../../policy/structure.ts'
import type { Project } from '../../project/project.ts'
import { isRange, rowFor } from '../../rules/support/version-rows.ts'
import { versionsLike } from '../../rules/support/versions-like.ts'
import type { Cursor } from './cursor.ts'
import { knownReleases } from './known-releases.ts'
import type { KnownRelease } from './known-releases.ts'
import type { Offer } from './offer.ts'

/** A row of which no more than its version is begun. */
const begun = /^ {0,3}\|?[ \t]*[<>=v\d.x]{0,20}$/i

/** Nobody supports more lines of versions than this. */
const mostLines = 6

/** In a row of the table of supported versions that is begun: the versions that the project has, as far as no row tells of them. */
export function versionOffers(cursor: Cursor, project: Project): readonly Offer[] {
  const { before, after, line, asked } = cursor
  if (!begun.test(before) || !(asked || before.includes('|')) || !/^[\s|]*$/.test(after)) return []
  const table = tableAt(cursor)
  if (table === null) return []
  const written = writtenRows(cursor, table)
  const rows = written.filter(({ span }) => span.end < line.start || span.start > line.end)
  return versionsFor(rows, project).map(({ version, detail, supported }) => ({
    label: version,
    kind: CompletionItemKind.Struct,
    detail,
    filterText: `${/^[ |]*/.exec(before)![0]}${version}`,
    edit: { ...line, text: rowText(cursor, table, rows, version, supported) },
    snippet: true,
    preview: false,
  }))
}

/** The table of versions that the line is a row of, or would be. */
function tableAt({ policy, line, topics }: Cursor): Table | null {
  const { tables, supportedVersions } = policy
  const table = tables.find(({ span }) => span.start < line.start && line.start <= span.end + 2)
  if (table === undefined) return null
  const isKnown = supportedVersions?.tables.some((known) => known.table.span.start === table.span.start) === true
  const ofHeader = policy.text.slice(table.header.span.end, line.start).split('\n').length - 1
  return ofHeader >= 2 && (isKnown || topics.includes('versions')) ? table : null
}

function writtenRows({ policy }: Cursor, table: Table): readonly VersionRow[] {
  return policy.supportedVersions?.tables.find((known) => known.table.span.start === table.span.start)?.rows ?? []
}

interface Offered {
  readonly version: string
  readonly detail: string
  readonly supported: boolean
}

function versionsFor(rows: readonly VersionRow[], project: Project): readonly Offered[] {
  const model = rows.find(({ supported, spec }) => supported === true && spec.kind === 'range')?.version ?? null
  const releases = knownReleases(project, model)
  const like = model ?? (releases[0] === undefined ? '' : lineOf(releases[0]))
  const lines = new Map<string, KnownRelease>()
  for (const release of releases) {
    const name = versionsLike(release.written, like)
    if (!lines.has(name)) lines.set(name, release)
  }
  const ranges = rows.filter(isRange)
  const missing = [...lines].slice(0, mostLines).filter(([, { release }]) => rowFor(ranges, release) === null)
  const current = releases.find(({ isCurrent }) => isCurrent)
  const oldest = oldestSupported(rows) ?? (current ? versionsLike(current.written, like) : null)
  return [
    ...missing.map(([version, { isCurrent }]) => ({
      version,
      detail: isCurrent ? l10n.t('current version') : l10n.t('earlier version'),
      supported: isCurrent,
    })),
    ...(oldest === null || rows.some(({ version }) => version.trim().startsWith('<'))
      ? []
      : [{ version: `< ${oldest.replace(/\.[x*]/gi, '')}`, detail: l10n.t('all before'), supported: false }]),
  ]
}

/** The line of a release where no row shows how to write it: a release with a single number, such as a date, is one by itself. */
function lineOf({ written }: KnownRelease): string {
  return written.includes('.') ? '1.0.x' : '1'
}

function oldestSupported(rows: readonly VersionRow[]): string | null {
  const supported = rows.filter(isRange).filter((row) => row.supported === true)
  const [first] = [...supported].sort((a, b) => a.spec.intervals[0]!.from.compare(b.spec.intervals[0]!.from))
  return first !== undefined && /^v?[\d.x*]{1,20}$/i.test(first.version) ? first.version : null
}

/** A row in the style of the table; whether the version is supported is chosen. */
function rowText(
  { policy: { text } }: Cursor,
  { header }: Table,
  rows: readonly VersionRow[],
  version: string,
  supported: boolean,
): string {
  const [, delimiters = ''] = text.slice(header.span.start, header.span.start + 2000).split(/\r?\n/)
  const widths = delimiters
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(({ length }) => length)
  const statuses = [statusOf(rows, text, true), statusOf(rows, text, false)]
  const choices = (supported ? statuses : statuses.reverse()).map((status) => status.replace(/[\\,|$}]/g, '\\$&'))
  const cells = header.cells.map((_, index) => {
    const plain = index === 0 ? version : index === 1 ? (choices[0] ?? '') : ''
    const filler = ' '.repeat(Math.max((widths[index] ?? 0) - 2 - plain.length, 0))
    if (index === 0) return ` ${escapeSnippet(version)}${filler} `
    return index === 1 ? ` \${1|${choices.join(',')}|}${filler} ` : ` \${${index}}${filler} `
  })
  const isOpen = !text.slice(header.span.start).startsWith('|')
  return isOpen ? cells.join('|').trim() : `|${cells.join('|')}|`
}

/** How the table says that a version is supported, or is not. */
function statusOf(rows: readonly VersionRow[], text: string, supported: boolean): string {
  const row = rows.find((one) => one.supported === supported)
  if (row === undefined) return supported ? ':white_check_mark:' : ':x:'
  return text.slice(row.statusSpan.start, row.statusSpan.end)
}
