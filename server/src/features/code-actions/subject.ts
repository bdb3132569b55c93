import type { CodeActionKind } from 'vscode-languageserver'
import type { Reading } from '../../kinds/kind.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Project } from '../../project/project.ts'
import type { OpenText } from '../../text.ts'
import type { EditSupport } from '../workspace-edit.ts'

/** What code actions are made from: one version of a document, and what was found in it. */
export interface Subject {
  readonly text: OpenText
  readonly reading: Reading
  /** All findings of this very version, by place. */
  readonly findings: readonly Finding[]
  readonly project: Project
  /** The day of the check, as YYYY-MM-DD in UTC. */
  readonly today: string | null
  /** The folder of the rules' pages, as a URI. */
  readonly rulePages: string | null
  readonly client: EditSupport & {
    /** The commands that the client has by itself. */
    readonly commands: ReadonlySet<string>
  }
}

/** Says whether a request that asks for some kinds alone wants this one; kinds have sub-kinds, parted by dots. */
export function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
}
