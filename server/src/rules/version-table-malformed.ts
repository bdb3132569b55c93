import * as l10n from '@vscode/l10n'
import { lineStartAt } from '../line-start.ts'
import type { Policy, VersionTable } from '../policy/policy.ts'
import type { TableRow } from '../policy/structure.ts'
import { readVersionSpec } from '../policy/version-spec.ts'
import { vocabularyOf } from '../policy/vocabulary/languages.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Problem } from './rule.ts'
import { gfm, markdownlint } from './sources.ts'
import { tablesInText } from './support/text-tables.ts'
import type { Obstacle, TextTable } from './support/text-tables.ts'

/** Longer words in the column of versions are a sentence. */
const longestVersion = 25

export default defineRule({
  id: 'version-table-malformed',
  severity: 'warning',
  summary: 'The table of supported versions is not shown as one, or not with all of its cells.',
  sources: [gfm, markdownlint('MD056')],
  per: 'policy',
  *check({ policy }) {
    for (const table of tablesInText(policy)) {
      if (!isAboutVersions(table)) continue
      const fix = { title: l10n.t('Make it a table'), edits: table.edits, safe: true }
      yield { at: table.at, message: messageFor(table.obstacle), fixes: [fix] }
    }
    for (const table of policy.supportedVersions?.tables ?? []) yield* unevenRows(policy, table)
  },
})

/** Says whether the header is that of versions, and versions stand under it. */
function isAboutVersions({ header, versions }: TextTable): boolean {
  const vocabulary = vocabularyOf(header.join(' | '))
  if (!vocabulary.versions.versionHeader.test(plain(header[0]!))) return false
  return versions.some((version) => readVersionSpec(plain(version), vocabulary).kind === 'range')
}

/** A cell without its marks. */
function plain(cell: string): string {
  return cell.replace(/[*_`\\]/g, '')
}

function messageFor(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'blank-line':
      return l10n.t('A blank line stands inside this table, so that rows are shown as text: remove it.')
    case 'no-delimiter':
      return l10n.t(
        'This table is shown as text, because no line such as "| --- | --- |" stands below its header: add it.',
      )
    case 'wrong-delimiter':
      return l10n.t('This table is shown as text: below its header write "---" once for each column, with "|" between.')
    case 'tabs':
      return l10n.t('These lines are shown as one, because tabs make no table: write "|" between the cells.')
  }
}

/** Rows without the cell that says what is supported, and cells behind the last column, which nobody sees. */
function* unevenRows({ text }: Policy, { table, rows }: VersionTable): Iterable<Problem> {
  const columns = table.header.cells.length
  const read = new Set(rows.map((row) => row.span.start))
  const textFrom = table.rows.findLastIndex((row) => !isText(text, row)) + 1
  for (const [index, { span, cells }] of table.rows.entries()) {
    const hidden = cells.slice(columns).filter((cell) => cell.span.start < cell.span.end)
    if (hidden.length > 0) {
      const at = { start: hidden[0]!.span.start, end: hidden.at(-1)!.span.end }
      const message = l10n.t(
        '"{0}" is not shown, because the header has no column for it: add one.',
        text.slice(at.start, at.end),
      )
      yield { at, message }
    } else if (index === textFrom) {
      yield textBelow(text, span)
      return
    } else if (cells.length < columns && !read.has(span.start)) {
      yield { at: span, message: l10n.t('This row does not say whether the version is supported: fill in its cell.') }
    }
  }
}

/** A line of words below a table becomes a row of it. */
function isText(text: string, { span, cells }: TableRow): boolean {
  const [cell] = cells
  if (cell === undefined || cells.length > 1 || text.slice(span.start, span.end).includes('|')) return false
  return cell.text.length > longestVersion || readVersionSpec(cell.text, vocabularyOf(cell.text)).kind === 'unknown'
}

function textBelow(text: string, span: Span): Problem {
  const before = text.slice(lineStartAt(text, span.start), span.start)
  return {
    at: span,
    message: l10n.t('This line is shown as a row of the table: put a blank line before it.'),
    fixes: [
      {
        title: l10n.t('Put a blank line before it'),
        edits: [{ start: span.start, end: span.start, text: `\n${before}` }],
        safe: true,
      },
    ],
  }
}
