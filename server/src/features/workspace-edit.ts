import type { WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../fix.ts'
import { plainSnippet } from '../sections/snippet.ts'
import { rangeOf } from '../text.ts'
import type { OpenText } from '../text.ts'

/** What a client can do with edits. */
export interface EditSupport {
  /** Edits may name the version of the document that they are for. */
  readonly versionedEdits: boolean
  /** Edits may hold tab stops; only together with versions. */
  readonly snippetEdits: boolean
}

/** Edits of one document as the client takes them. Tab stops become their default text where it knows none. */
export function workspaceEdit(
  text: OpenText,
  edits: readonly Edit[],
  snippet: boolean,
  support: EditSupport,
): WorkspaceEdit {
  if (snippet && support.snippetEdits) {
    const snippets = edits.map((edit) => ({
      range: rangeOf(text, edit),
      snippet: { kind: 'snippet' as const, value: edit.text },
    }))
    return { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits: snippets }] }
  }
  const plain = edits.map((edit) => ({
    range: rangeOf(text, edit),
    newText: snippet ? plainSnippet(edit.text) : edit.text,
  }))
  return support.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits: plain }] }
    : { changes: { [text.uri]: plain } }
}
