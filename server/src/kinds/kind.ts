import type { Finding } from '../lint/finding.ts'
import type { LintContext } from '../lint/context.ts'
import type { Edit } from '../fix.ts'

/** A document, by what is known of it before it is read. */
export interface Address {
  readonly uri: string
  /** As the client calls it. */
  readonly languageId: string
}

/** Where documents are looked for. */
export interface Places {
  /** The workspace folders, as URIs. */
  readonly folders: readonly string[]
  /** Globs of further policies, from a workspace folder. */
  readonly files: readonly string[]
  /** The user asked to check this document, whatever its name. */
  readonly asked: boolean
}

/** A kind of document that is checked, such as security policies: which documents are of it, and how they are read. */
export interface Kind {
  readonly name: string
  /** Says whether a document is of this kind. */
  owns(document: Address, places: Places): boolean
  read(text: string): Reading
}

/** What was read from one version of a document. It never changes. */
export interface Reading {
  readonly kind: Kind
  readonly text: string
  /** Links into the repository, as written, each once: what is found may depend on where they lead. */
  readonly links: readonly string[]
  /** Reads another version of the document; what is the same there need not be read again. */
  reread(text: string): Reading
  /** What is wrong with it, sorted by place. */
  find(context: LintContext): readonly Finding[]
  /** Silences a rule for the line that holds an offset; `null` where that cannot be written. */
  disableForLine(rule: string, offset: number): Edit | null
  /** Silences a rule in the whole file; `null` where that cannot be written. */
  disableInFile(rule: string): Edit | null
}
