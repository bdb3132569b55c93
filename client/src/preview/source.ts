import { Range, Selection, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode'
import type { TextDocument, TextEditor, Uri } from 'vscode'

/** A document, opened if it is not; `null` when it cannot be. */
export async function documentAt(uri: Uri): Promise<TextDocument | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  if (open !== undefined) return open
  // VS Code would make a new one of one that was closed without having been saved.
  if (uri.scheme === 'untitled') return null
  try {
    return await workspace.openTextDocument(uri)
  } catch {
    return null
  }
}

/** The editor that shows a document, if one does. */
export function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
}

/**
 * Shows a document in an editor, beside its preview unless it is on show already.
 * @param preview the column of the preview
 */
export async function showSource(uri: Uri, preview: ViewColumn | undefined): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri)
  return window.showTextDocument(document, { viewColumn: editorOf(uri)?.viewColumn ?? columnBeside(preview) })
}

/** A column that is there already, if there is one, so that the preview stays on show. */
function columnBeside(preview: ViewColumn | undefined): ViewColumn {
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== preview)
  return other?.viewColumn ?? ViewColumn.Beside
}

/** Puts the cursor of an editor at a place, which comes into view. */
export function moveCursor(editor: TextEditor, line: number, character: number): void {
  const place = new Range(line, character, line, character)
  editor.selection = new Selection(place.start, place.start)
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Scrolls an editor to a line. */
export function scrollTo(editor: TextEditor, line: number): void {
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop)
}
