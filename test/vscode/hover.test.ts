import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, openPolicy, pause, screenshot, setText } from './editor.ts'

const policy = `# Security Policy

Report vulnerabilities to security@acme.dev. Please do not open a public issue.
We acknowledge your report within 72 hours. Our site is http://acme.dev.

An example of our ratings is CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N.
`

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n')
}

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
  return lenses.flatMap(({ command }) => command ?? [])
}

describe('hover and code lens', () => {
  it('tell what was understood, and how the policy stands', async () => {
    const editor = await openPolicy()
    await setText(editor, policy)
    const { document } = editor
    const time = await eventually(
      () => hoverAt(document, '72 hours'),
      (told) => told.includes('within 72 hours'),
      (told) => `hover: ${told}`,
    )
    assert.match(time, /OSPS/)
    assert.match(await hoverAt(document, 'AV:N'), /Base score 6/)
    const lenses = await eventually(
      () => lensesOf(document),
      // What was just typed is told of after a pause.
      (found) => found.length === 3 && found[1]!.title !== 'nothing to fix',
      (found) => found.map(({ title }) => title).join(', '),
    )
    assert.equal(lenses[0]!.title, 'Scorecard 10/10')
    assert.deepEqual(
      lenses.map(({ command }) => command),
      ['securityPolicy.showRule', 'securityPolicy.showProblems', 'securityPolicy.completePolicy'],
    )
  })

  it('show in the editor', async () => {
    const editor = await openPolicy()
    await setText(editor, policy)
    for (const [name, words] of [
      ['hover-time', '72 hours'],
      ['hover-cvss', 'AV:N'],
    ] as const) {
      const at = editor.document.positionAt(policy.indexOf(words) + 1)
      editor.selection = new vscode.Selection(at, at)
      await pause(1500)
      await vscode.commands.executeCommand('editor.action.showHover')
      await pause(700)
      await screenshot(name)
      await vscode.commands.executeCommand('editor.action.hideHover')
    }
  })

  it('lead to the list of findings', async () => {
    await vscode.commands.executeCommand('securityPolicy.showProblems')
    await pause(700)
    await screenshot('lens-problems')
    await vscode.commands.executeCommand('workbench.action.closePanel')
    await openPolicy()
  })
})
