import type { Span } from '../../span.ts'
import type { Fact, SupportedVersions, VersionRow } from '../policy.ts'
import { shiftFact, shiftTable } from '../shift.ts'
import { has, isCell, isHeading, says, spansOf, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Table, Topic } from '../structure.ts'
import { vocabularyOf } from '../vocabulary/languages.ts'
import type { VersionWords } from '../vocabulary/vocabulary.ts'
import { inProse, near, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

/** A table, a sentence about versions, or any sentence under a heading about versions: the first that there is counts. */
interface VersionFact extends Fact {
  readonly from: 'table' | 'sentence' | 'section'
  readonly table: Table | null
}

/** Reads which versions get security fixes: from a table, else from prose. */
export const supportedVersions: FactReader<VersionFact, SupportedVersions | null> = {
  find: (statement) => {
    const from = speaksOfVersions(statement) ? 'sentence' : fillsVersionSection(statement) ? 'section' : null
    return from ? [{ from, table: null, ...statedFact(statement) }] : []
  },
  findInBlock: ({ tables, headings }, section) =>
    tables
      .filter((table) => {
        const heading = headings.findLast((one) => one.span.end <= table.span.start) ?? section
        return isVersionTable(table, heading?.topic ?? null)
      })
      .map((table) => ({ from: 'table', table, span: table.span, reason: `a table headed "${headersOf(table)}"` })),
  shift: (found, offset) => ({
    ...shiftFact(found, offset),
    table: found.table && shiftTable(found.table, offset),
  }),
  conclude: (found) => {
    const best = found.find(({ from }) => from === 'table') ?? found.find(({ from }) => from === 'sentence') ?? found[0]
    if (!best) return null
    const { table, span, reason } = best
    return { form: table ? 'table' : 'prose', table, rows: table ? rowsOf(table) : [], span, reason }
  },
}

// What tables say in every language: signs.
const yesSign =
  /^[^\w:&]*(?::(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark|green_circle|o|hourglass_flowing_sand|\+1):|&check;)|^\s*[✅✔☑🟢👍✓]/iu
const noSign =
  /^[^\w:&]*(?::(?:x|no_entry(?:_sign)?|negative_squared_cross_mark|cross_mark|red_circle|-1):|&cross;)|^\s*[❌✖✗✘🔴🛑⛔🚫👎]/iu
const versionNumber = /\d\.[\dx*]|^\W{0,2}v?\d{1,4}\W?$|^\W{0,2}[<>=≤≥]/i

function headersOf({ header }: Table): string {
  return header.cells.map((cell) => cell.text).join(' | ')
}

function isVersionTable(table: Table, topic: Topic | null): boolean {
  const words = vocabularyOf(headersOf(table)).versions
  const [first, ...others] = table.header.cells.map((cell) => cell.text)
  if (first === undefined || others.length === 0) return false
  const underVersions = topic === 'versions'
  const named =
    words.versionHeader.test(first) ||
    (underVersions && table.header.cells.some((cell) => words.versionWord.test(cell.text)))
  if (!named) return false
  if (underVersions || others.some((header) => words.statusHeader.test(header))) return true
  return table.rows.some((row) => isVersion(row.cells[0]?.text ?? '', words))
}

function isVersion(text: string, words: VersionWords): boolean {
  return versionNumber.test(text) || words.namedVersion.test(text)
}

function rowsOf(table: Table): VersionRow[] {
  const words = vocabularyOf(headersOf(table)).versions
  const found = table.header.cells.findIndex((cell, index) => index > 0 && words.statusColumn.test(cell.text))
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
        supported: isSupported(status.text, words),
        reason: `${version.text}: ${status.text}`,
      },
    ]
  })
}

function isSupported(status: string, words: VersionWords): boolean | null {
  if (noSign.test(status) || words.no.test(status)) return false
  return yesSign.test(status) || words.yes.test(status) ? true : null
}

function speaksOfVersions(statement: Statement): boolean {
  const supported = spansOf(statement, 'supported')
  if (!spansOf(statement, 'latestVersion').some((version) => supported.some((one: Span) => near(version, one))))
    return false
  if (isHeading(statement) || isCell(statement)) return false
  if (has(statement, 'templateInstruction') || has(statement, 'report'))
    return topicAround(statement) === 'versions' || says(statement, 'versionRule')
  return !says(statement, 'versionAdvice')
}

function fillsVersionSection(statement: Statement): boolean {
  return (
    topicAround(statement) === 'versions' &&
    inProse(statement) &&
    statement.sentence.text.length > 15 &&
    !has(statement, 'templateInstruction')
  )
}
