import type { Kind, Reading } from '../kinds/kind.ts'
import type { Finding } from '../lint/finding.ts'
import type { LintContext } from '../lint/context.ts'
import type { LintSettings } from '../lint/severity.ts'
import type { Project } from '../project/project.ts'
import type { Rule } from '../rules/rule.ts'
import type { OpenText } from '../text.ts'

/** What was read from one version of a document, and found in it. */
export interface Check {
  readonly version: number
  readonly reading: Reading
  readonly project: Project
  readonly settings: LintSettings
  /** The day it was made, as YYYY-MM-DD in UTC. */
  readonly today: string
  /** All of them, also what is not shown yet. */
  readonly findings: readonly Finding[]
}

/** The last check of each document. Every feature answers from it, so that a version is checked once. */
export class Checks {
  readonly #rules: readonly Rule[]
  readonly #onRuleError: LintContext['onRuleError'] & {}
  readonly #marksJson: boolean
  readonly #last = new Map<string, Check>()
  readonly #failures = new Map<string, { readonly version: number; readonly error: unknown }>()

  constructor(rules: readonly Rule[], onRuleError: LintContext['onRuleError'] & {}, marksJson = false) {
    this.#rules = rules
    this.#onRuleError = onRuleError
    this.#marksJson = marksJson
  }

  /** The check of a document as it is now. Throws when it fails, and then the one before stays the last. */
  of(text: OpenText, kind: Kind, settings: LintSettings, project: Project): Check {
    const { uri, version } = text
    const today = new Date().toISOString().slice(0, 10)
    const known = this.#last.get(uri)
    const last = known?.reading.kind === kind ? known : undefined
    if (last?.version === version && last.settings === settings && last.project === project && last.today === today)
      return last
    const failure = this.#failures.get(uri)
    if (failure?.version === version) throw failure.error
    try {
      const reading = last?.version === version ? last.reading : readAgain(text.getText(), kind, last)
      const given = { rules: this.#rules, onRuleError: this.#onRuleError, marksJson: this.#marksJson }
      const context = { ...given, project, settings, today }
      const check = { version, reading, project, settings, today, findings: reading.find(context) }
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

function readAgain(text: string, kind: Kind, last: Check | undefined): Reading {
  return last === undefined ? kind.read(text) : last.reading.reread(text)
}
