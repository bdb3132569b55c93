import * as l10n from '@vscode/l10n'
import type { Problem } from './steps/step.ts'

/** A file that was made from a policy. */
export interface Made {
  readonly text: string
  /** What it is, and what is left to do, for the user. */
  readonly message: string
}

/** Why nothing can be made of a policy: the files are for people who look for a private way to report. */
export function noContacts(): Problem {
  return {
    problem: l10n.t('The file names private ways to report, but this policy gives the address of none: add one first.'),
  }
}
