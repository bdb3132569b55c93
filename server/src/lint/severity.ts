import { demandOn } from '../profiles/profiles.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import type { RuleLevel } from '../rules/rule.ts'

/** What the settings say of rules. */
export interface LintSettings {
  /** Levels of rules by id; they have precedence over the profile. */
  readonly rules: ReadonlyMap<string, RuleLevel>
  /** Which standard the policy is held against; without it, the default. */
  readonly profile?: ProfileId
}

/** How severe a rule's findings are: what the settings say comes before the profile, and the profile before the rule. */
export function effectiveSeverity(
  rule: { readonly id: string; readonly severity: RuleLevel },
  settings: LintSettings,
): RuleLevel {
  return settings.rules.get(rule.id) ?? demandOn(rule.id, settings.profile)?.severity ?? rule.severity
}
