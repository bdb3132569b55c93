import picocolors from 'picocolors'
import { severities } from '../rules/rule.ts'
import type { Severity } from '../rules/rule.ts'
import { printable } from './printable.ts'
import type { CheckedFile, RunOptions } from './report.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** The findings for people; lines and columns from 1. */
export function prettyReport(
  files: readonly CheckedFile[],
  { color, hints }: Pick<RunOptions, 'color' | 'hints'>,
): string {
  const colors = picocolors.createColors(color)
  const shown = files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => hints || severity !== 'hint'),
  }))
  const withFindings = shown.filter(({ findings }) => findings.length > 0)
  return [...withFindings.map((file) => fileReport(file, colors)), summary(files, hints, colors)].join('\n')
}

function fileReport({ path, document, findings }: CheckedFile, colors: Colors): string {
  const rows = findings.map((finding) => {
    const { line, character } = document.positionAt(finding.at.start)
    return { ...finding, line: String(line + 1), column: String(character + 1) }
  })
  const lineWidth = Math.max(...rows.map(({ line }) => line.length))
  const columnWidth = Math.max(...rows.map(({ column }) => column.length))
  const severityWidth = Math.max(...rows.map(({ severity }) => severity.length))
  const lines = rows.map(({ line, column, severity, message, rule }) => {
    const place = `${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`
    const level = paint(severity, severity.padEnd(severityWidth), colors)
    return `  ${colors.dim(place)}  ${level}  ${printable(message)}  ${colors.dim(rule)}\n`
  })
  return `${colors.underline(printable(path))}\n${lines.join('')}`
}

function paint(severity: Severity, text: string, colors: Colors): string {
  if (severity === 'error') return colors.red(text)
  if (severity === 'warning') return colors.yellow(text)
  return severity === 'information' ? colors.blue(text) : colors.dim(text)
}

function summary(files: readonly CheckedFile[], hints: boolean, colors: Colors): string {
  if (files.length === 0) return 'No file checked\n'
  const findings = files.flatMap((file) => file.findings)
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    const counted = countOf(count, severity, severity === 'information' ? '' : 's')
    return paint(severity, severity === 'hint' && !hints ? `${counted} (see --hints)` : counted, colors)
  })
  return `${countOf(files.length, 'file')} checked: ${counts.length === 0 ? colors.green('no findings') : counts.join(', ')}\n`
}

function countOf(count: number, noun: string, plural = 's'): string {
  return `${count} ${noun}${count === 1 ? '' : plural}`
}
