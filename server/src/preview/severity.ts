import * as l10n from '@vscode/l10n'
import type { Finding } from '../lint/finding.ts'
import { severities } from '../rules/rule.ts'
import type { Severity } from '../rules/rule.ts'
import { markup } from './html.ts'
import type { Html } from './html.ts'

/** What people call a severity. */
export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error')
    case 'warning':
      return l10n.t('Warning')
    case 'information':
      return l10n.t('Information')
    case 'hint':
      return l10n.t('Hint')
  }
}

/** The worst of some severities; `null` of none. */
export function worstOf(found: readonly Pick<Finding, 'severity'>[]): Severity | null {
  return severities.find((severity) => found.some((finding) => finding.severity === severity)) ?? null
}

/** A small mark that says how bad something is, by a word and a sign and not by its colour alone. */
export function badge(severity: Severity): Html {
  return markup`<span class="badge ${severity}">${severityName(severity)}</span>`
}
