import { shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import type { Fact, SupportedVersions, VersionRow, VersionTable } from '../policy.ts'
import { shiftFact, shiftTable } from '../shift.ts'
import { has, isCell, isHeading, says, spansOf, topicAround } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Table, Topic } from '../structure.ts'
import { readVersionSpec } from '../version-spec.ts'
import { topicsOf, vocabularyOf } from '../vocabulary/languages.ts'
import type { VersionWords } from '../vocabulary/vocabulary.ts'
import { inProse, near, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

/** Which words alone may be a heading. */
const longestLabel = 30

/** What is said of versions: by a table, a sentence, or any sentence under a heading about versions. */
interface VersionFact extends Fact {
  readonly from: 'table' | 'sentence' | 'section'
  readonly table: VersionTable | null
}

/** Reads which versions get security fixes: from a table, else from prose. The first of the best kind counts. */
export const supportedVersions: FactReader<VersionFact, SupportedVersions | null> = {
  find: (statement) => {
    const from = speaksOfVersions(statement) ? 'sentence' : fillsVersionSection(statement) ? 'section' : null
    return from ? [{ from, table: null, ...statedFact(statement) }] : []
  },
  findInBlock: ({ tables, headings }, section) =>
    tables.flatMap((table): VersionFact[] => {
      const heading = headings.findLast((one) => one.span.end <= table.span.start) ?? section
      if (isVersionTable(table, heading?.topic ?? null)) {
        const found = readTable(table)
        return [{ from: 'table', table: found, span: found.span, reason: found.reason }]
      }
      const named = table.header.cells.find(({ text }) => !oneWord.test(text) && topicsOf(text).includes('versions'))
      return named ? [{ from: 'section', table: null, span: table.span, reason: `a column "${named.text}"` }] : []
    }),
  shift: (found, offset) => ({
    ...shiftFact(found, offset),
    table: found.table && shiftVersionTable(found.table, offset),
  }),
  conclude: (found) => {
    const prose = found.find(({ from }) => from === 'sentence')
    const best = found.find(({ from }) => from === 'table') ?? prose ?? found[0]
    if (!best) return null
    const { table, span, reason } = best
    return {
      form: table ? 'table' : 'prose',
      table: table?.table ?? null,
      rows: table?.rows ?? [],
      tables: found.flatMap((one) => one.table ?? []),
      prose: prose ? { span: prose.span, reason: prose.reason } : null,
      span,
      reason,
    }
  },
}

function shiftVersionTable(found: VersionTable, offset: number): VersionTable {
  return {
    ...shiftFact(found, offset),
    table: shiftTable(found.table, offset),
    rows: found.rows.map((row) => ({
      ...shiftFact(row, offset),
      versionSpan: shiftSpan(row.versionSpan, offset),
      statusSpan: shiftSpan(row.statusSpan, offset),
    })),
  }
}

// What tables say in every language: signs.
const yesSign =
  /^[^\w:&]*(?::(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark|green_circle|o|hourglass_flowing_sand|\+1):|&check;)|^\s*[✅✔☑🟢👍✓]/iu
const noSign =
  /^[^\w:&]*(?::(?:x|no_entry(?:_sign)?|heavy_multiplication_x|negative_squared_cross_mark|cross_mark|red_circle|-1):|&cross;)|^\s*[❌✖✗✘🔴🛑⛔🚫👎]/iu
const oneWord = /^\P{L}*\p{L}+\P{L}*$/u
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

function readTable(table: Table): VersionTable {
  const headers = headersOf(table)
  const vocabulary = vocabularyOf(headers)
  const words = vocabulary.versions
  const found = table.header.cells.findIndex((cell, index) => index > 0 && words.statusColumn.test(cell.text))
  const column = found < 0 ? 1 : found
  const rows = table.rows.flatMap((row): VersionRow[] => {
    const version = row.cells[0]
    const status = row.cells[column]
    if (!version || !status) return []
    return [
      {
        span: row.span,
        version: version.text,
        versionSpan: version.span,
        spec: readVersionSpec(version.text, vocabulary),
        status: status.text,
        statusSpan: status.span,
        supported: isSupported(status.text, words),
        reason: `${version.text}: ${status.text}`,
      },
    ]
  })
  return {
    table,
    rows,
    tellsSupport: found >= 0,
    ofProject: oneWord.test(table.header.cells[0]?.text ?? ''),
    span: table.span,
    reason: `a table headed "${headers}"`,
  }
}

function isSupported(status: string, words: VersionWords): boolean | null {
  if (noSign.test(status) || words.no.test(status)) return false
  return yesSign.test(status) || words.yes.test(status) ? true : null
}

function speaksOfVersions(statement: Statement): boolean {
  const supported = spansOf(statement, 'supported')
  if (!spansOf(statement, 'latestVersion').some((version) => supported.some((one: Span) => near(version, one))))
    return false
  if (isHeading(statement) || isCell(statement) || isLabel(statement)) return false
  if (has(statement, 'templateInstruction')) return false
  if (has(statement, 'report')) return topicAround(statement) === 'versions' || says(statement, 'versionRule')
  return !says(statement, 'versionAdvice')
}

/** "Supported versions" in a line of its own is a heading that is not marked as one. */
function isLabel({ sentence: { text } }: Statement): boolean {
  return text.length < longestLabel && /^[\p{L}\s*]+[:：]?$/u.test(text) && topicsOf(text).includes('versions')
}

function fillsVersionSection(statement: Statement): boolean {
  return (
    topicAround(statement) === 'versions' &&
    inProse(statement) &&
    statement.sentence.text.length > 15 &&
    !has(statement, 'templateInstruction')
  )
}
