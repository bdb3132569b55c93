import type { TableRow } from '../../policy/structure.ts'

/** The rows of GitHub's template, without white space. */
const sample = ['5.1.x', '5.0.x', '4.0.x', '<4.0']

/** Says whether rows are those of the sample in GitHub's template. */
export function isSample(rows: readonly TableRow[]): boolean {
  return rows.length === sample.length && rows.every((row, index) => versionOf(row) === sample[index])
}

function versionOf({ cells }: TableRow): string {
  return cells[0]?.text.replace(/\s/g, '') ?? ''
}
