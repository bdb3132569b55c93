import type { CheckedFile } from './report.ts'

/** The findings for programs; positions are zero-based and in UTF-16, as in the Language Server Protocol. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const report = files.map(({ path, document, scorecard, findings }) => ({
    path,
    scorecard,
    findings: findings.map(({ rule, severity, message, at, fixes = [] }) => ({
      rule,
      severity,
      message,
      range: { start: document.positionAt(at.start), end: document.positionAt(at.end) },
      fixes: fixes.map(({ title, safe = false }) => ({ title, safe })),
    })),
  }))
  return `${JSON.stringify({ files: report }, null, 2)}\n`
}
