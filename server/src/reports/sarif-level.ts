import type { Result } from 'sarif'
import type { Severity } from '../rules/rule.ts'

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** The level that a severity is in SARIF, which has no hints. */
export function sarifLevel(severity: Severity): Result.level {
  return levels[severity]
}
