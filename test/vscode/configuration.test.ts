import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, open, openPolicy, ruleOf, setText, workspaceRoot } from './editor.ts'

describe('a configuration file', () => {
  const uri = () => vscode.Uri.joinPath(workspaceRoot(), '.security-policy.json')
  const write = (text: string) => vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(text))
  const isSpelling = (finding: vscode.Diagnostic) => ruleOf(finding) === 'name-spelling'

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uri())
  })

  it('is in force when it is written', async () => {
    const { document } = await openPolicy()
    await findings(document, (all) => all.some(isSpelling))
    await write('{ "rules": { "name-spelling": "off" } } // Our name is spelled so.')
    await findings(document, (all) => all.length > 0 && !all.some(isSpelling))
  })

  it('names further policies', async () => {
    const { document } = await open('README.md')
    await write('{ "files": ["READ*.md"] }')
    await findings(document, (all) => all.some(isSpelling))
    await write('{}')
    await findings(document, (all) => all.length === 0)
  })

  it('is JSON with comments, whose mistakes are marked while it is typed', async () => {
    await write('{}')
    const editor = await open('.security-policy.json')
    assert.equal(editor.document.languageId, 'jsonc')
    // What is no JSON is VS Code's own matter; of all else, it leaves the marks to us.
    const marks = (source: string) =>
      eventually(
        () => vscode.languages.getDiagnostics(editor.document.uri).map((diagnostic) => diagnostic.source),
        (sources) => sources.join() === source,
        (sources) => `marks of ${sources.join()}`,
      )
    await setText(editor, '{ "rules" {} }\n')
    await marks('jsonc')
    await setText(editor, '// A comment.\n{ "rules": { "name-speling": "off", } }\n')
    await marks('security-policy')
    const [mistake] = await findings(editor.document, (all) => all.length > 0)
    assert.equal(mistake?.message, 'There is no rule "name-speling": did you mean "name-spelling"?')
    assert.equal(editor.document.getText(mistake.range), '"name-speling"')
    await setText(editor, '{ "rules": { "name-spelling": "off", } }\n')
    await findings(editor.document, (all) => all.length === 0)
    await editor.document.save()
  })
})
