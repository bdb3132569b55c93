import type { Fix } from '../fix.ts'
import type { Problem, Severity } from '../rules/rule.ts'

/** A problem as it is shown: by which rule, and how severe it is under the settings in force. Offsets count from the text's start. */
export interface Finding extends Omit<Problem, 'fixes'> {
  readonly rule: string
  readonly severity: Severity
  /** Made when they are first asked for. */
  readonly fixes?: readonly Fix[]
  /** True when it tells of the document as a whole (something is missing), and so waits for a pause in typing. */
  readonly waits: boolean
}
