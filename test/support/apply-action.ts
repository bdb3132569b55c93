import assert from 'node:assert/strict'
import type { CodeAction, TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The text after a code action that a client without versioned edits was given. */
export function applyAction(text: string, action: CodeAction | undefined): string {
  const edits = Object.values(action?.edit?.changes ?? {})
  assert.equal(edits.length, 1, 'the action edits one document')
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'markdown', 1, text), edits[0] as TextEdit[])
}
