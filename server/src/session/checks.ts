import type { Finding } from '../lint/finding.ts'
import { lint } from '../lint/lint.ts'
import type { LintInput } from '../lint/lint.ts'
import type { Policy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read.ts'
import type { Project } from '../project/project.ts'
import type { Rule } from '../rules/rule.ts'
import type { Settings } from '../settings.ts'
import type { OpenText } from '../text.ts'

/** What was read from one version of a document, and found in it. */
export interface Check {
  readonly version: number
  readonly policy: Policy
  readonly project: Project
  readonly settings: Settings
  /** The day it was made, as YYYY-MM-DD in UTC. */
  readonly today: string
  /** All of them, also what is not shown yet. */
  readonly findings: readonly Finding[]
}

/** The last check of each document. Every feature answers from it, so that a version is checked once. */
export class Checks {
  readonly #rules: readonly Rule[]
  readonly #onRuleError: LintInput['onRuleError'] & {}
  readonly #last = new Map<string, Check>()
  readonly #failures = new Map<string, { readonly version: number; readonly error: unknown }>()

  constructor(rules: readonly Rule[], onRuleError: LintInput['onRuleError'] & {}) {
    this.#rules = rules
    this.#onRuleError = onRuleError
  }

  /** The check of a document as it is now. Throws when it fails, and then the one before stays the last. */
  of(text: OpenText, settings: Settings, project: Project): Check {
    const { uri, version } = text
    const today = new Date().toISOString().slice(0, 10)
    const last = this.#last.get(uri)
    if (last?.version === version && last.settings === settings && last.project === project && last.today === today)
      return last
    const failure = this.#failures.get(uri)
    if (failure?.version === version) throw failure.error
    try {
      const policy = last?.version === version ? last.policy : readPolicy(text.getText(), last?.policy)
      const input = { policy, project, rules: this.#rules, settings, today, onRuleError: this.#onRuleError }
      const check = { version, policy, project, settings, today, findings: lint(input) }
      this.#last.set(uri, check)
      return check
    } catch (error) {
      this.#failures.set(uri, { version, error })
      throw error
    }
  }

  /** Says whether a check of the document ever ended well. */
  has(uri: string): boolean {
    return this.#last.has(uri)
  }

  forget(uri: string): void {
    this.#last.delete(uri)
    this.#failures.delete(uri)
  }
}
