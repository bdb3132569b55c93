import { isSerious, severities } from '../../server/src/rules/rule.ts'
import type { Agreement } from './agreement.ts'
import type { CorpusFile } from './check.ts'

/** A table in plain text: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
  return `${lines.join('\n')}\n`
}

/** How often each rule reports, by severity, and in how many files. */
export function findingsTable(files: readonly CorpusFile[]): string {
  const findings = files.flatMap(({ file, findings }) => findings.map((finding) => ({ ...finding, file })))
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  const rows = ids.map((id) => {
    const own = findings.filter(({ rule }) => rule === id)
    return [id, own[0]!.severity, String(own.length), String(new Set(own.map(({ file }) => file)).size)]
  })
  const counts = severities.map(
    (severity) => `${findings.filter((one) => one.severity === severity).length} ${severity}`,
  )
  const serious = files.filter((file) => file.findings.some(isSerious)).length
  return `${table([['rule', 'severity', 'findings', 'files'], ...rows])}
${findings.length} findings: ${counts.join(', ')}
${serious} of ${files.length} files have findings of warning or worse
`
}

/** Each finding of a rule, for judging by hand. */
export function findingsOf(rule: string, files: readonly CorpusFile[]): string {
  return files
    .flatMap(({ file, document, findings }) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ at, message }) => {
          const covered = JSON.stringify(document.getText().slice(at.start, at.end))
          return `${file}:${document.positionAt(at.start).line + 1}  ${covered}\n    ${message}\n`
        }),
    )
    .join('')
}

/** The agreement on each fact, among the English policies and among all. */
export function agreementTable(rows: readonly { name: string; english: Agreement; all: Agreement }[]): string {
  const numbers = ({ expected, precision, recall, f1 }: Agreement): readonly string[] => [
    String(expected),
    ...[precision, recall, f1].map((value) => value.toFixed(2)),
  ]
  const head = ['n', 'prec', 'recall', 'F1']
  return table([
    ['', 'English', '', '', '', 'all', '', '', ''],
    ['fact', ...head, ...head],
    ...rows.map(({ name, english, all }) => [name, ...numbers(english), ...numbers(all)]),
  ])
}

/** Each file that was read otherwise than by the person who labelled it. */
export function disagreementList(rows: readonly { name: string; all: Agreement }[]): string {
  const words = (label: string, values: readonly string[]): string =>
    values.length === 0 ? '' : `  ${label} ${values.join(', ')}`
  return rows
    .flatMap(({ name, all }) =>
      all.disagreements.map(
        ({ file, missed, invented }) => `${name}: ${file}${words('missed', missed)}${words('invented', invented)}\n`,
      ),
    )
    .join('')
}
