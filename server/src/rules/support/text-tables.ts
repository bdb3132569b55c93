import { lineStartAt } from '../../line-start.ts'
import { collector } from '../../markdown/collect.ts'
import type { Block } from '../../markdown/document.ts'
import type { Policy } from '../../policy/policy.ts'
import { shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import type { Edit } from '../../fix.ts'

/** What keeps lines from being shown as a table. */
export type Obstacle = 'blank-line' | 'no-delimiter' | 'wrong-delimiter' | 'tabs'

/** Lines that were to be a table, or to go on with one, and are shown as text. */
export interface TextTable {
  readonly obstacle: Obstacle
  /** What is wrong, or what it makes wrong. */
  readonly at: Span
  /** The cells of the header, and the first cell of each row that is text; as written. */
  readonly header: readonly string[]
  readonly versions: readonly string[]
  /** Makes it a table. */
  readonly edits: readonly Edit[]
}

/** A line with cells; of a real table only the header is kept, and it ends where the table does. */
interface Line extends Span {
  readonly sign: '|' | '\t'
  readonly isTable: boolean
  readonly text: string
  readonly cells: readonly string[]
}

/** Lines with the same number of cells that have nothing but blank lines between them. */
type Run = readonly [Line, ...Line[]]

/** Finds the tables that a reader does not see as such. */
export function tablesInText(policy: Policy): readonly TextTable[] {
  return runsIn(policy).flatMap((run) => (run.length > 1 ? (asTable(policy.text, run) ?? []) : []))
}

const linesIn = collector((block: Block) =>
  block.tree.children.flatMap((node): readonly Line[] => {
    const span = { start: node.position!.start.offset!, end: node.position!.end.offset! }
    if (node.type === 'paragraph') return cellLines(block.text, span)
    return node.type === 'table'
      ? cellLines(block.text, span)
          .slice(0, 1)
          .map((line) => ({ ...line, end: span.end, isTable: true }))
      : []
  }),
)

function cellLines(text: string, { start, end }: Span): readonly Line[] {
  const source = text.slice(start, end)
  if (!/[|\t]/.test(source)) return []
  return [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: written, index }): readonly Line[] => {
    const line = written.trim()
    const sign = /(?<!\\)\|/.test(line) ? '|' : '\t'
    if (!line.includes(sign)) return []
    const from = start + index + written.indexOf(line)
    return [{ sign, isTable: false, text: line, cells: cellsOf(line, sign), start: from, end: from + line.length }]
  })
}

function cellsOf(line: string, sign: '|' | '\t'): readonly string[] {
  const inner = sign === '|' ? line.replace(/^\||(?<!\\)\|$/g, '') : line
  return inner.split(sign === '|' ? /(?<!\\)\|/ : /\t+/).map((cell) => cell.trim())
}

function runsIn({ text, markdown }: Policy): readonly Run[] {
  const runs: [Line, ...Line[]][] = []
  for (const { start, values } of linesIn(markdown))
    for (const value of values) {
      const line = { ...value, ...shiftSpan(value, start) }
      const run = runs.at(-1)
      if (run && goesOn(text, run, line)) run.push(line)
      else runs.push([line])
    }
  return runs
}

function goesOn(text: string, run: Run, line: Line): boolean {
  const last = run.at(-1)!
  if (line.isTable || last.sign !== line.sign) return false
  const isSame = last.cells.length === line.cells.length || isDelimiter(line) || (run.length > 1 && isDelimiter(last))
  return isSame && text.slice(last.end, line.start).trim() === ''
}

/** A line of dashes, or of what was to be dashes. */
function isDelimiter({ sign, text }: Line): boolean {
  return sign === '|' && /[-=–—_]/.test(text) && !/[^\s|:=\-–—_.+]/.test(text)
}

function asTable(text: string, run: Run): TextTable | null {
  const [header, ...others] = run
  const rows = others.filter((line) => !isDelimiter(line))
  const first = rows[0]
  if (first === undefined || rows.some(({ cells }) => cells.length !== header.cells.length)) return null
  const table = { header: header.cells, versions: rows.map(({ cells }) => cells[0]!) }
  const end = run.at(-1)!.end
  if (header.isTable) return { ...table, obstacle: 'blank-line', at: { start: first.start, end }, edits: joining(run) }
  const dashes = header.cells.map(() => '---')
  const lines = [header, ...rows].map((line) => (line.sign === '|' ? line.text : rowOf(line.cells)))
  const right = [
    lines[0],
    header.sign === '|' && !header.text.startsWith('|') ? dashes.join(' | ') : rowOf(dashes),
    ...lines.slice(1),
  ]
  const edit = { start: header.start, end, text: apart(text, header.start, end, right.join('\n')) }
  const delimiter = others.find(isDelimiter)
  const [obstacle, at] = obstacleOf(header, delimiter)
  return { ...table, obstacle, at: { start: at.start, end: at.end }, edits: [edit] }
}

function obstacleOf(header: Line, delimiter: Line | undefined): readonly [Obstacle, Span] {
  if (header.sign === '\t') return ['tabs', header]
  if (delimiter === undefined) return ['no-delimiter', header]
  const isRight =
    delimiter.cells.length === header.cells.length && delimiter.cells.every((cell) => /^:?-+:?$/.test(cell))
  return isRight ? ['blank-line', header] : ['wrong-delimiter', delimiter]
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Takes the blank lines out. */
function joining(run: Run): readonly Edit[] {
  return run.slice(1).flatMap((line, index) => ({ start: run[index]!.end, end: line.start, text: '\n' }))
}

/** A table takes in what stands right below it. */
function apart(text: string, start: number, end: number, table: string): string {
  const above = text.slice(lineStartAt(text, Math.max(lineStartAt(text, start) - 1, 0)), lineStartAt(text, start))
  const below = /^[^\n]*\n([^\n]*)/.exec(text.slice(end, end + 1000))?.[1] ?? ''
  return (above.trim() === '' ? '' : '\n') + table + (below.trim() === '' ? '' : '\n')
}
