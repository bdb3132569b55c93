import { severities } from '../rules/rule.ts'
import type { Severity } from '../rules/rule.ts'

/** What a setting can make of a rule. */
export const ruleLevels = ['off', ...severities] as const
export type RuleLevel = 'off' | Severity

/** What the settings say of rules, by id. */
export interface LintSettings {
  readonly rules: ReadonlyMap<string, RuleLevel>
}

/** How severe a rule's findings are, in the editor and in the terminal alike. */
export function effectiveSeverity(
  rule: { readonly id: string; readonly severity: Severity },
  settings: LintSettings,
): RuleLevel {
  return settings.rules.get(rule.id) ?? rule.severity
}
