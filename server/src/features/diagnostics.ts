import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../rules/rule.ts'
import { rangeOf } from '../text.ts'
import type { OpenText } from '../text.ts'
import { pageOf } from './rule-page.ts'

/** The name that editors show beside each finding. */
export const diagnosticSource = 'security-policy'

const protocolSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
}

/** Findings as an editor takes them; `rulePages` is the folder of the rules' pages, as a URI. */
export function toDiagnostics(
  text: OpenText,
  findings: readonly Finding[],
  rulePages: string | null,
): readonly Diagnostic[] {
  return findings.map((finding) => toDiagnostic(text, finding, rulePages))
}

/** A finding as an editor takes it. */
export function toDiagnostic(text: OpenText, finding: Finding, rulePages: string | null): Diagnostic {
  const { related } = finding
  return {
    range: rangeOf(text, finding.at),
    severity: protocolSeverity[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: finding.message,
    ...(rulePages !== null && { codeDescription: { href: pageOf(finding.rule, rulePages) } }),
    ...(related !== undefined &&
      related.length > 0 && {
        relatedInformation: related.map(({ at, message }) => ({
          location: { uri: text.uri, range: rangeOf(text, at) },
          message,
        })),
      }),
  }
}
