import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../lint/finding.ts'

/** A policy and what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly path: string
  readonly document: TextDocument
  /** Of OpenSSF Scorecard, 0 to 10. */
  readonly scorecard: number
  readonly findings: readonly Finding[]
}

export interface ReportOptions {
  /** Colours are terminal escape sequences. */
  readonly color: boolean
}

/** A format of the findings: text with a line break at its end. */
export type Report = (files: readonly CheckedFile[], options: ReportOptions) => string
