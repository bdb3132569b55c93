import { readLine } from './lines.ts'
import type { Line } from './lines.ts'

/*
 * micromark takes about 0.7 µs a character of prose, 40 µs a line or list item and up to 140 µs to set itself up, whatever
 * the text. Besides, it is quadratic in the number of marks of one paragraph: `*a *a ... b* b*`, `]]]]`, `[a](`, `<!--` and
 * nested containers take about 0.1 µs a pair of marks. (Measured with micromark 4.0.3 on the machine the project is built
 * on.) Costs are estimates of that, in units of one character of prose.
 */
const lineCost = 60
const blockCost = 200
const pairsPerUnit = 7

/**
 * The most that parsing one block may cost, about 50 ms: some 30 KB of prose. Longer blocks are cut at a line where
 * Markdown would go on, a list of 1,000 items into two lists. A single line above it is not parsed. The longest block in a
 * collection of 213 policies has 8 KB and 132 marks.
 */
export const mostBlockCost = 65_536

/**
 * The most marks in one block. Before parsing, each line that looks like an item of a list or a row of a table counts as a
 * paragraph of its own. Where that is wrong, this bounds the damage to a second.
 */
const mostBlockMarks = 3_000

/**
 * The most that parsing a whole document may cost, about three seconds: some 2 MB of ordinary Markdown. What stands behind
 * is not parsed.
 */
export const mostDocumentCost = 4_000_000

/** The deepest tree that is passed on, so that whoever walks it may do so by recursion. */
export const mostDepth = 100

/** Estimates what parsing a run of lines costs. */
export class CostMeter {
  #fixed = blockCost
  #pairs = 0
  #paragraphMarks = 0
  #marks = 0

  /** Takes in a line of `length` UTF-16 units. */
  add(line: Line, length: number): void {
    if (line.blank || line.listItem || line.piped) this.#paragraphMarks = 0
    this.#pairs += pairsOf(this.#paragraphMarks + line.marks) - pairsOf(this.#paragraphMarks)
    this.#paragraphMarks += line.marks
    this.#marks += line.marks
    this.#fixed += lineCost + length
  }

  /** Says whether the lines so far are too much for one block. */
  get exceeded(): boolean {
    return this.#fixed + this.#pairs > mostBlockCost || this.#marks > mostBlockMarks
  }

  /** What parsing the lines has cost, now that it is known how many marks each of their paragraphs has. */
  costWith(paragraphs: readonly number[]): number {
    const pairs = paragraphs.reduce((sum, marks) => sum + pairsOf(marks), 0)
    return Math.ceil(this.#fixed + Math.max(this.#pairs, pairs))
  }
}

/** Measures a whole text. */
export function measure(text: string): CostMeter {
  const meter = new CostMeter()
  for (let at = 0; at < text.length;) {
    const line = readLine(text, at)
    meter.add(line, line.end - at)
    at = line.end
  }
  return meter
}

function pairsOf(marks: number): number {
  return (marks * marks) / pairsPerUnit
}
