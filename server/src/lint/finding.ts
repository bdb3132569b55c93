import type { Problem, Severity } from '../rules/rule.ts'

/** A problem as it is shown: by which rule, and how severe it is under the settings in force. Offsets count from the text's start. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  /** True when it tells of the document as a whole (something is missing), and so waits for a pause in typing. */
  readonly waits: boolean
}
