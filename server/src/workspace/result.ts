import { URI, Utils } from 'vscode-uri'
import { addCounts, countFindings, summaryOf } from './summary.ts'
import type { Counts } from './summary.ts'
import type { Survey } from './survey.ts'

/** What came of a check of the workspace, for the client. */
export interface WorkspaceResult {
  /** All of it in a few sentences. */
  readonly message: string
  /** How many files were checked. */
  readonly files: number
  readonly findings: Counts
  /** URIs of the workspace folders that have no policy. */
  readonly withoutPolicy: readonly string[]
}

/** What came of the check of one file. */
export interface Checked {
  readonly state: 'checked' | 'off' | 'ignored' | 'failed'
  readonly findings: Counts
}

/**
 * Sums up a check of the workspace.
 *
 * @param surveys of the workspace folders in which anything is checked
 * @param complete false when there was more than could be searched or checked
 * @param off the settings turn the checks off in all of the workspace
 */
export function resultOf(
  surveys: readonly Survey[],
  checked: readonly Checked[],
  { complete, off }: { readonly complete: boolean; readonly off: boolean },
): WorkspaceResult {
  const withoutPolicy = surveys.filter(({ lacksPolicy }) => lacksPolicy).map(({ folder }) => folder)
  const tally = {
    files: checked.filter(({ state }) => state === 'checked').length,
    failed: checked.filter(({ state }) => state === 'failed').length,
    findings: checked.map(({ findings }) => findings).reduce(addCounts, countFindings([])),
    withoutPolicy: withoutPolicy.map((folder) => Utils.basename(URI.parse(folder))),
    complete,
    off,
  }
  return { message: summaryOf(tally), files: tally.files, findings: tally.findings, withoutPolicy }
}
