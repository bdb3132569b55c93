import type { Finding } from '../lint/finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { SectionInfo } from '../protocol.ts'
import { severities } from '../rules/rule.ts'
import type { Severity } from '../rules/rule.ts'
import type { SectionId } from '../sections/standard.ts'
import { rangeOf } from '../text.ts'
import type { OpenText } from '../text.ts'
import { sectionStates } from './section-states.ts'
import { sectionsOfRule } from './sections-of-rule.ts'

/** A policy, and what was found in it. */
interface Subject {
  readonly text: OpenText
  readonly policy: Policy
  readonly check: { readonly project: Project; readonly findings: readonly Finding[] }
}

/** How each standard section stands with an open policy, in the standard order, as clients are told. */
export function sectionInfos({ text, policy, check }: Subject): readonly SectionInfo[] {
  return sectionStates(policy, check.project).map(({ span, ...section }) => ({
    ...section,
    severity: section.state === 'missing' ? severityOf(section.id, check.findings) : null,
    range: span === null ? null : rangeOf(text, span),
  }))
}

/** The worst of what is found for lack of a section. */
function severityOf(id: SectionId, findings: readonly Finding[]): Severity | null {
  const found = new Set(
    findings.filter(({ rule }) => sectionsOfRule(rule).includes(id)).map(({ severity }) => severity),
  )
  return severities.find((severity) => found.has(severity)) ?? null
}
