import type { Diagnostic } from 'vscode-languageserver'
import { toDiagnostics } from '../features/diagnostics.ts'
import type { Finding } from '../lint/finding.ts'
import { holdBack } from '../lint/hold-back.ts'
import type { Shown } from '../lint/hold-back.ts'
import { severities } from '../rules/rule.ts'
import type { OpenText } from '../text.ts'
import type { Check } from './checks.ts'

/** Nobody reads more findings of one file; more of them would only make each key press slower. */
const mostFindings = 250

/** What is shown of a check. */
export interface Report {
  /** Differs from that of every other report, also of earlier servers. */
  readonly id: string
  readonly diagnostics: Diagnostic[]
  /** Some findings wait for a pause in typing. */
  readonly holdsBack: boolean
  /** How many findings there are, with those beyond what is shown. */
  readonly count: number
}

interface Entry {
  readonly check: Check
  readonly report: Report
  readonly shown: Shown
  /** What was shown of the version before. */
  readonly before: Shown | null
}

/** The last report of each document: findings are made ready for the editor once. */
export class Reports {
  readonly #rulePages: string | null
  readonly #entries = new Map<string, Entry>()
  readonly #session = Date.now().toString(36)
  #count = 0

  constructor(rulePages: string | null) {
    this.#rulePages = rulePages
  }

  /** The report of a check; while somebody is typing, without what would nag. */
  of(text: OpenText, check: Check, typing: boolean): Report {
    const last = this.#entries.get(text.uri)
    if (last?.check === check && (typing || !last.report.holdsBack)) return last.report
    const before = last === undefined ? null : last.check.version === check.version ? last.before : last.shown
    const source = check.reading.text
    const findings = typing ? holdBack(source, check.findings, before) : check.findings
    const report = {
      id: this.#nextId(),
      diagnostics: [...toDiagnostics(text, mostImportant(findings), this.#rulePages)],
      holdsBack: findings !== check.findings,
      count: findings.length,
    }
    this.#entries.set(text.uri, { check, report, shown: { text: source, findings }, before })
    return report
  }

  /** The last report of a document. */
  last(uri: string): Report | null {
    return this.#entries.get(uri)?.report ?? null
  }

  forget(uri: string): void {
    this.#entries.delete(uri)
  }

  #nextId(): string {
    this.#count += 1
    return `${this.#session}-${this.#count}`
  }
}

/** The most severe findings, in their order. */
function mostImportant(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostFindings) return findings
  const bySeverity = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const chosen = new Set(bySeverity.slice(0, mostFindings))
  return findings.filter((finding) => chosen.has(finding))
}
