import * as l10n from '@vscode/l10n'
import { Range, Selection, SnippetString, TextEditorRevealType, Uri, window, workspace } from 'vscode'
import type { TextEditor } from 'vscode'
import type { CreateResult } from '../../server/src/protocol.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { tell } from './messages.ts'

/** A range as the protocol has it. */
interface PlainRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** Shows a place in a document, with the cursor there. */
export async function goTo(uri: Uri, { start, end }: PlainRange): Promise<void> {
  const editor = await window.showTextDocument(uri)
  const range = new Range(start.line, start.character, end.line, end.character)
  editor.selection = new Selection(range.start, range.start)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Opens a file that was made, or says why there is none. */
export async function tellCreated({ done, message, uri, snippet }: CreateResult): Promise<void> {
  if (!done) {
    tell(message, ...(uri === null ? [] : [{ title: l10n.t('Open It'), run: () => show(uri) }]))
    return
  }
  if (uri !== null) await show(uri, snippet)
  // It says what is to be done next.
  tell(message)
}

/**
 * What the edit that made a file left to be saved is saved.
 * @param snippet the text of the file with tab stops
 */
async function show(uri: string, snippet?: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true))
  if (snippet === undefined && document.isDirty) await document.save()
  const editor = await window.showTextDocument(document, { preview: false })
  if (snippet === undefined) return
  await offerValues(editor, snippet)
  await document.save()
}

/** Lets the user go from value to value in a file that was just made, by writing it once more; not if something else is there by now. */
async function offerValues(editor: TextEditor, snippet: string): Promise<void> {
  const { document } = editor
  if (document.getText().replaceAll('\r\n', '\n') !== plainSnippet(snippet)) return
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length))
  await editor.insertSnippet(new SnippetString(snippet), all)
}
