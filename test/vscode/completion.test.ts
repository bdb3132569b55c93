import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, openPolicy, pause, screenshot, setText, workspaceRoot } from './editor.ts'

async function completionsAt(uri: vscode.Uri, at: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
  )
  return list.items
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

/** Types like an author, so that what shows by itself does so. */
async function type(text: string): Promise<void> {
  for (const character of text) {
    await vscode.commands.executeCommand('type', { text: character })
    await pause(30)
  }
}

/** The contributed snippets among completions. */
function snippetsAmong(items: readonly vscode.CompletionItem[]): readonly string[] {
  return items.map(labelOf).filter((label) => label.startsWith('sec-'))
}

async function withFile(name: string, check: (uri: vscode.Uri) => Promise<void>): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceRoot(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Notes\n\n'))
  try {
    // In a tab of its own: the one that VS Code would reuse may hold what another test needs.
    await vscode.window.showTextDocument(uri, { preview: false })
    await check(uri)
  } finally {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await vscode.workspace.fs.delete(uri)
  }
}

describe('completion', () => {
  it('makes a section of a heading that is being typed', async () => {
    const editor = await openPolicy()
    await setText(editor, '# Security Policy\n\nWrite to <security@acme.dev> in private.\n\n')
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    editor.selection = new vscode.Selection(end, end)
    await type('## Resp')
    await pause(1000)
    await screenshot('completion')
    await vscode.commands.executeCommand('acceptSelectedSuggestion')
    const text = await eventually(
      () => editor.document.getText(),
      (now) => now.includes('We acknowledge'),
      (now) => now,
    )
    assert.match(text, /in private\.\n\n## Response Times\n\n- We acknowledge/)
    // The first thing to choose is selected.
    assert.equal(editor.document.getText(editor.selection), '72 hours')
    await vscode.commands.executeCommand('leaveSnippet')
    await openPolicy()
  })

  it('offers each section once', async () => {
    const { document } = await openPolicy()
    const end = new vscode.Position(document.lineCount - 1, 0)
    const items = await eventually(
      () => completionsAt(document.uri, end),
      (found) => found.some((item) => item.kind === vscode.CompletionItemKind.Snippet),
      () => 'no sections',
    )
    assert.deepEqual(snippetsAmong(items), [])
  })

  it('brings the snippets to policies under other names', () =>
    withFile('security-notes.md', async (uri) => {
      const items = await completionsAt(uri, new vscode.Position(2, 0))
      assert.ok(snippetsAmong(items).includes('sec-response'))
    }))

  it('leaves other Markdown alone', () =>
    withFile('NOTES.md', async (uri) => {
      assert.deepEqual(snippetsAmong(await completionsAt(uri, new vscode.Position(2, 0))), [])
    }))
})
