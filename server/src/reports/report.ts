import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../lint/finding.ts'

/** A document and what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly path: string
  /** Where it is; `null` for the standard input. */
  readonly uri: string | null
  readonly document: TextDocument
  /** Of OpenSSF Scorecard, 0 to 10; `null` for what is no policy. */
  readonly scorecard: number | null
  readonly findings: readonly Finding[]
}

export interface ReportOptions {
  /** Colours are terminal escape sequences. */
  readonly color: boolean
}

/** What reports may need to know besides the findings. */
export interface RunOptions extends ReportOptions {
  /** Says whether people are shown hints, and not only how many there are. */
  readonly hints: boolean
  /** The version of this program. */
  readonly version: string
  /** URI of the folder that the command runs in. */
  readonly folder: string
  /** False when something could not be read or checked. */
  readonly complete: boolean
}

/** A format of the findings: text with a line break at its end. */
export type Report = (files: readonly CheckedFile[], options: RunOptions) => string | Promise<string>
