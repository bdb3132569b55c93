import type { RuleLevel } from '../rules/rule.ts'

/** What the settings say of rules, by id. */
export interface LintSettings {
  readonly rules: ReadonlyMap<string, RuleLevel>
}

/** How severe a rule's findings are, in the editor and in the terminal alike. */
export function effectiveSeverity(
  rule: { readonly id: string; readonly severity: RuleLevel },
  settings: LintSettings,
): RuleLevel {
  return settings.rules.get(rule.id) ?? rule.severity
}
