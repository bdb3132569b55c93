import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, ruleOf, workspaceRoot } from './editor.ts'

describe('security.txt', () => {
  const uri = () => vscode.Uri.joinPath(workspaceRoot(), '.well-known/security.txt')
  const text = '# Us\nContact:security@acme.dev\nExpires: 2020-01-01T00:00:00Z\n'

  before(() => vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(text)))
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri(), '..'), { recursive: true })
  })

  it('is checked in a language of its own, and mended', async () => {
    const { document } = await vscode.window.showTextDocument(uri())
    assert.equal(document.languageId, 'security-txt')
    const found = await findings(document, (all) => all.some((finding) => ruleOf(finding) === 'securitytxt/no_uri'))
    assert.deepEqual(found.map(ruleOf).sort(), ['securitytxt/expired', 'securitytxt/no_space', 'securitytxt/no_uri'])
    const { range } = found.find((finding) => ruleOf(finding) === 'securitytxt/no_uri')!
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri(),
      range,
      vscode.CodeActionKind.QuickFix.value,
      100,
    )
    const fix = actions.find(({ title }) => title === 'Write mailto:security@acme.dev')
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '))
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    assert.equal(document.getText(), text.replace('security@', 'mailto:security@'))
    await findings(document, (all) => all.length === 2)
  })

  it('is commented line by line', async () => {
    const editor = await vscode.window.showTextDocument(uri())
    editor.selection = new vscode.Selection(2, 0, 2, 0)
    await vscode.commands.executeCommand('editor.action.commentLine')
    assert.equal(editor.document.lineAt(2).text, '# Expires: 2020-01-01T00:00:00Z')
  })

  it('has rule pages that open as a reader sees them', async () => {
    await vscode.commands.executeCommand('securityPolicy.showRule', 'securitytxt/no_uri')
    await eventually(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
      (input) => input instanceof vscode.TabInputCustom && input.uri.path.endsWith('/securitytxt/no_uri.md'),
      (input) => `on ${JSON.stringify(input)}`,
    )
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})
