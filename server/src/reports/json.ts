import type { Report } from './report.ts'

/** The findings for programs; positions are zero-based and in UTF-16, as in the Language Server Protocol. */
export const jsonReport: Report = (files) => {
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
