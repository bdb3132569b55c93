import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'

/** The workspace that is open. */
export function workspaceRoot(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  assert.ok(folder)
  return folder.uri
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceRoot(), path))
}

/** Opens the policy of the workspace as it was at the start. */
export async function openPolicy(): Promise<vscode.TextEditor> {
  const editor = await open('SECURITY.md')
  original ??= editor.document.getText()
  await setText(editor, original)
  await editor.document.save()
  return editor
}

let original: string | undefined

/** Replaces the whole text. */
export async function setText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
  assert.ok(document.getText() === text || (await editor.edit((edit) => edit.replace(all, text))))
}

/** What the extension found in a document, once it says what is asked for. */
export function findings(
  document: vscode.TextDocument,
  enough: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const look = () => diagnosticsOf(document)
  return eventually(look, enough, (found) => `findings of ${found.map(ruleOf).join(', ') || 'no rule'}`)
}

export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'security-policy')
}

/** The id of the rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** Whether a check in the terminal would fail. */
export function isSerious({ severity }: vscode.Diagnostic): boolean {
  return severity === vscode.DiagnosticSeverity.Error || severity === vscode.DiagnosticSeverity.Warning
}

/** What the editor offers at a place to fix what was found there. */
export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 100)
}

/** Looks again and again until what it sees is right; fails with what it saw last after ten seconds. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isRight: (seen: T) => boolean,
  describe: (seen: T) => string,
): Promise<T> {
  const end = Date.now() + 10_000
  for (;;) {
    const seen = await look()
    if (isRight(seen)) return seen
    if (Date.now() > end) assert.fail(`Still ${describe(seen)} after ten seconds`)
    await pause(50)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Lets the launcher make a picture of the window, and waits for it; does nothing in a VS Code of another kind.
 * @param text what VS Code's box for quick input shows by then
 */
export async function screenshot(name: string, text?: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  console.log(`screenshot: ${name}${text === undefined ? '' : ` in ${text}`}`)
  await eventually(
    () => existsSync(join(folder, `${name}.png`)),
    Boolean,
    () => `no picture ${name}`,
  )
}
