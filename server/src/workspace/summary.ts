import * as l10n from '@vscode/l10n'
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../rules/rule.ts'

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>

/** What came of a check of the workspace. */
export interface Tally {
  /** How many files were checked. */
  readonly files: number
  /** How many files could not be checked. */
  readonly failed: number
  readonly findings: Counts
  /** Names of workspace folders that have no policy. */
  readonly withoutPolicy: readonly string[]
  /** False when there was more than could be searched or checked. */
  readonly complete: boolean
  /** The settings turn the checks off in all of the workspace. */
  readonly off: boolean
}

/** More names would hide the message. */
const mostNames = 5

/** How many findings of each severity are in a list. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  }
}

/** The counts of two lists together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
    hint: a.hint + b.hint,
  }
}

/** What came of a check of the workspace, in a few sentences for whoever asked for it. */
export function summaryOf(tally: Tally): string {
  if (tally.off) return l10n.t('The setting "securityPolicy.enable" is false, so no policy was checked.')
  const sentences = [
    tally.files === 0 ? null : filesChecked(tally),
    tally.failed === 0 ? null : notChecked(tally.failed),
    tally.withoutPolicy.length === 0 ? null : withoutPolicy(tally.withoutPolicy),
    tally.complete ? null : l10n.t('There is more than could be searched, so some policies may be missing here.'),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? l10n.t('There is no policy to check.') : sentences.join(' ')
}

function filesChecked({ files, findings }: Tally): string {
  const { error, warning, information, hint } = findings
  const problems = [
    ...(error === 0 ? [] : [error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error)]),
    ...(warning === 0 ? [] : [warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning)]),
    ...(information === 0 ? [] : [l10n.t('{0} information', information)]),
  ]
  const found = problems.length === 0 ? l10n.t('no problems') : problems.join(', ')
  const checked = files === 1 ? l10n.t('1 file checked: {0}.', found) : l10n.t('{0} files checked: {1}.', files, found)
  return hint === 0 ? checked : `${checked} ${hintsInText(hint)}`
}

/** Editors do not list them among the problems. */
function hintsInText(count: number): string {
  return count === 1
    ? l10n.t('1 hint is marked in the text only.')
    : l10n.t('{0} hints are marked in the text only.', count)
}

function notChecked(files: number): string {
  return files === 1
    ? l10n.t('1 file could not be checked; see the output for the reason.')
    : l10n.t('{0} files could not be checked; see the output for the reasons.', files)
}

function withoutPolicy(names: readonly string[]): string {
  const listed = names.slice(0, mostNames).map((name) => `"${name}"`)
  return l10n.t(
    'There is no security policy in {0}. GitHub looks for SECURITY.md in .github, in the root and in docs, and then in the repository .github of the owner.',
    [...listed, ...(names.length > mostNames ? ['…'] : [])].join(', '),
  )
}
