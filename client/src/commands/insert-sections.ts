import * as l10n from '@vscode/l10n'
import { Range, Selection, TextEditorRevealType, window, workspace } from 'vscode'
import type { TextDocument, TextEditor } from 'vscode'
import type { InsertResult } from '../../../server/src/protocol.ts'
import type { Author } from '../ask-server.ts'
import { insertedPieces } from '../inserted.ts'
import type { Change } from '../inserted.ts'
import { tell } from '../messages.ts'
import { goTo } from '../show.ts'
import { subjectOf } from '../subject.ts'

/** Inserts the sections that `given.sections` names, without asking. */
export async function insertNamedSections(author: Author, given: unknown): Promise<void> {
  const ids: unknown = (given as { sections?: unknown } | null | undefined)?.sections
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return
  const document = await subjectOf(given)
  if (document !== undefined) await insertSections(author, document, ids)
}

/** Inserts standard sections into a policy and shows them, with the first value to fill in selected; says which are there already. */
export async function insertSections(author: Author, document: TextDocument, ids: readonly string[]): Promise<void> {
  // VS Code fills in tab stops in the active editor only.
  const editor = await window.showTextDocument(document, columnOf(document))
  let changes: readonly Change[] = []
  const listener = workspace.onDidChangeTextDocument((event) => {
    if (event.document === document && event.contentChanges.length > 0) changes = event.contentChanges
  })
  try {
    const result = await author.insertSections({ uri: document.uri.toString(), sections: ids })
    reveal(editor, changes)
    tellResult(document, result)
  } finally {
    listener.dispose()
  }
}

/** A document that is on show somewhere is not shown a second time. */
function columnOf(document: TextDocument) {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  return shown?.viewColumn ?? window.activeTextEditor?.viewColumn
}

function reveal(editor: TextEditor, changes: readonly Change[]): void {
  const { document } = editor
  const [first, ...others] = insertedPieces(changes).map(
    ({ start, end }) => new Range(document.positionAt(start), document.positionAt(end)),
  )
  if (first === undefined) return
  // A selected tab stop stays so.
  const isInside = [first, ...others].some((range) => range.contains(editor.selection))
  if (!isInside) editor.selection = new Selection(first.start, first.start)
  editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport)
}

function tellResult(document: TextDocument, { done, message, present }: InsertResult): void {
  if (done && present.length === 0) {
    window.setStatusBarMessage(message, 5000)
    return
  }
  const range = present.find((section) => section.range !== null)?.range
  tell(message, ...(range ? [{ title: l10n.t('Go to It'), run: () => goTo(document.uri, range) }] : []))
}
