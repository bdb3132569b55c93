import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, openPolicy, quickFixes, ruleOf, screenshot, workspaceRoot } from './editor.ts'

async function findingOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const found = await findings(document, (all) => all.some((finding) => ruleOf(finding) === rule))
  return found.find((finding) => ruleOf(finding) === rule)!
}

describe('code actions', () => {
  it('fix a finding', async () => {
    const { document } = await openPolicy()
    const { range } = await findingOf(document, 'name-spelling')
    const actions = await quickFixes(document, range)
    const fix = actions.find(({ isPreferred }) => isPreferred)
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '))
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    assert.equal(document.getText(range), 'GitHub')
    await findings(document, (all) => all.filter((finding) => ruleOf(finding) === 'name-spelling').length === 1)
  })

  it('show in the menu at the cursor', async () => {
    const editor = await openPolicy()
    const { range } = await findingOf(editor.document, 'name-spelling')
    editor.selection = new vscode.Selection(range.start, range.start)
    const menu = vscode.commands.executeCommand('editor.action.quickFix')
    await new Promise((resolve) => setTimeout(resolve, 700))
    await screenshot('quick-fix')
    await vscode.commands.executeCommand('hideCodeActionWidget')
    await menu
  })

  it('lead to the page of the rule', async () => {
    const { document } = await openPolicy()
    const actions = await quickFixes(document, (await findingOf(document, 'name-spelling')).range)
    const commands = actions.flatMap(({ command }) => command ?? [])
    assert.deepEqual(
      commands.map(({ command, arguments: given }) => [command, given]),
      [['securityPolicy.showRule', ['name-spelling']]],
    )
  })

  it('insert text with tab stops', async () => {
    const editor = await openPolicy()
    const { range } = await findingOf(editor.document, 'missing-ack-time')
    editor.selection = new vscode.Selection(range.start, range.start)
    const before = editor.document.getText()
    const actions = await quickFixes(editor.document, range)
    const fix = actions.find(({ title }) => title.includes('Response Times'))
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '))
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    assert.ok(editor.document.getText().length > before.length)
    // The first thing to choose is selected.
    await eventually(
      () => editor.document.getText(editor.selection),
      (selected) => selected !== '' && !selected.includes('$'),
      (selected) => `selected: "${selected}"`,
    )
    await screenshot('snippet')
    await vscode.commands.executeCommand('leaveSnippet')
  })

  it('fix everything on save', async () => {
    const editor = await openPolicy()
    await findingOf(editor.document, 'name-spelling')
    const settings = vscode.workspace.getConfiguration('editor', workspaceRoot())
    const onSave = { 'source.fixAll.securityPolicy': 'explicit' }
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace)
    // The file of the setting is new, and VS Code reads it in its own time.
    await eventually(
      () => vscode.workspace.getConfiguration('editor', editor.document).get<object>('codeActionsOnSave', {}),
      (inForce) => Object.keys(inForce).includes('source.fixAll.securityPolicy'),
      (inForce) => `what runs on save: ${Object.keys(inForce).join(', ') || 'nothing'}`,
    )
    try {
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Look at Github.\n'))
      await editor.document.save()
      assert.doesNotMatch(editor.document.getText(), /Github/)
      assert.equal(editor.document.isDirty, false)
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace)
    }
  })
})
