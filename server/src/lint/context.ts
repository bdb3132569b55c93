import type { Project } from '../project/project.ts'
import type { Rule } from '../rules/rule.ts'
import type { LintSettings } from './severity.ts'

/** What a document is checked with, of whatever kind it is. */
export interface LintContext {
  readonly project: Project
  readonly rules: readonly Rule[]
  readonly settings: LintSettings
  /** The day of the check, as YYYY-MM-DD in UTC; without it no rule takes a date for past. */
  readonly today?: string
  /** The editor marks by itself where a file with a name of JSON is none. */
  readonly marksJson?: boolean
  /** Told of each rule that threw; the others go on. It may be told of the same rule many times. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void
}
