import type { SupportedVersions, VersionRow } from '../policy.ts'
import { has, spansOf, topicAround, whole } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Span } from '../../span.ts'
import type { Section, Table } from '../structure.ts'

const yes =
  /^[^\w:&]*(?:(?:yes|y|supported|active|maintained|full|current|true)\b|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark|green_circle|o|hourglass_flowing_sand|\+1):|&check;)|^\s*[✅✔☑🟢👍✓]/iu
const no =
  /^[^\w:&]*(?:(?:no|n|not|un-?supported|none|never|eol|end[ -]of[ -]life|false|deprecated)\b|:(?:x|no_entry(?:_sign)?|negative_squared_cross_mark|cross_mark|red_circle|-1):|&cross;)|^\s*[❌✖✗✘🔴🛑⛔🚫👎]/iu
const versionHeader = /^\W{0,4}(?:[\w.-]{1,30} ){0,3}(?:versions?|releases?|branch(?:es)?|tags?|series)\W{0,4}$/i
const statusHeader = /support|security|maint|status|fixes|updates?|scope|until|eol|end/i
const versionCell = /\d\.[\dx*]|^\W{0,2}v?\d{1,4}\W?$|^\W{0,2}[<>=≤≥]|\b(?:latest|older|main|master|all)\b/i

/** Reads which versions get security fixes: from a table, else from prose. */
export function readSupportedVersions(
  statements: readonly Statement[],
  tables: readonly Table[],
  sections: readonly Section[],
): SupportedVersions | null {
  const table = tables.find((one) => isVersionTable(one, sectionOf(one, sections)))
  if (table)
    return {
      form: 'table',
      table,
      rows: rowsOf(table),
      span: table.span,
      reason: `a table headed "${headerOf(table)}"`,
    }
  const said =
    statements.find(speaksOfVersions) ??
    statements.find(
      (one) =>
        topicAround(one) === 'versions' &&
        one.passage.kind !== 'heading' &&
        one.sentence.text.length > 15 &&
        !has(one, 'templateInstruction'),
    )
  if (!said) return null
  return { form: 'prose', table: null, rows: [], span: whole(said), reason: `"${said.sentence.text.slice(0, 80)}"` }
}

function headerOf(table: Table): string {
  return table.header.cells.map((cell) => cell.text).join(' | ')
}

function sectionOf(table: Table, sections: readonly Section[]): Section | undefined {
  return sections.findLast((section) => section.heading.span.end <= table.span.start)
}

function isVersionTable(table: Table, section: Section | undefined): boolean {
  const [first, ...others] = table.header.cells.map((cell) => cell.text)
  if (first === undefined || others.length === 0) return false
  const underVersions = section?.heading.topic === 'versions'
  const named =
    versionHeader.test(first) ||
    (underVersions && table.header.cells.some((cell) => /version|branch|release/i.test(cell.text)))
  if (!named) return false
  if (underVersions || others.some((header) => statusHeader.test(header))) return true
  return table.rows.some((row) => versionCell.test(row.cells[0]?.text ?? ''))
}

function rowsOf(table: Table): VersionRow[] {
  const headers = table.header.cells.map((cell) => cell.text)
  const found = headers.findIndex((header, index) => index > 0 && /support|status|fixes|scope|maint/i.test(header))
  const column = found < 0 ? 1 : found
  return table.rows.flatMap((row): VersionRow[] => {
    const version = row.cells[0]
    const status = row.cells[column]
    if (!version || !status) return []
    return [
      {
        span: row.span,
        version: version.text,
        versionSpan: version.span,
        status: status.text,
        statusSpan: status.span,
        supported: no.test(status.text) ? false : yes.test(status.text) ? true : null,
        reason: `${version.text}: ${status.text}`,
      },
    ]
  })
}

function speaksOfVersions(statement: Statement): boolean {
  if (
    !spansOf(statement, 'latestVersion').some((version) =>
      spansOf(statement, 'supported').some((one) => near(version, one)),
    )
  )
    return false
  if (statement.passage.kind === 'heading' || statement.passage.kind === 'cell') return false
  if (has(statement, 'templateInstruction') || has(statement, 'report')) return topicAround(statement) === 'versions'
  return !/\b(?:recommend|ensure that you|make sure|include|affected|proof of concept)\b/i.test(statement.sentence.text)
}

/** Within a dozen words of each other. */
function near(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) < 70
}
