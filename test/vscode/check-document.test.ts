import * as vscode from 'vscode'
import { diagnosticsOf, findings, pause, ruleOf } from './editor.ts'
import assert from 'node:assert/strict'

describe('the command to check this document', () => {
  it('checks a policy that was never saved', async () => {
    const content = '# Security Policy\n\nWrite to us on Github.\n'
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content })
    await vscode.window.showTextDocument(document)
    await pause(500)
    assert.deepEqual(diagnosticsOf(document), [])
    await vscode.commands.executeCommand('securityPolicy.checkDocument')
    await findings(document, (all) => all.some((finding) => ruleOf(finding) === 'name-spelling'))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })
})
