import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, open, openPolicy, ruleOf, screenshot, setText, workspaceRoot } from './editor.ts'

const at = (path: string) => vscode.Uri.joinPath(workspaceRoot(), path)
const write = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text))

/** What is shown of a file, open or not. */
function shownOf(path: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(at(path)).filter(({ source }) => source === 'security-policy')
}

/** The rules of the findings in a file, once they are right. */
async function rulesIn(path: string, isRight: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  return eventually(
    () => shownOf(path).map(ruleOf),
    isRight,
    (rules) => `findings of ${rules.join(', ') || 'no rule'} in ${path}`,
  )
}

const none = (rules: readonly string[]) => rules.length === 0
const includes = (rule: string) => (rules: readonly string[]) => rules.includes(rule)

describe('the command to check all policies', () => {
  const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors')

  before(async () => {
    const { document } = await openPolicy()
    await findings(document, (all) => all.length > 0)
    await closeAll()
    await write('docs/SECURITY.md', '# Security Policy\n\nWe are on Github.\n')
    await write('web/.well-known/security.txt', 'Contact: http://acme.dev/report\n')
  })
  after(async () => {
    await closeAll()
    for (const path of ['docs', 'web']) await vscode.workspace.fs.delete(at(path), { recursive: true })
  })

  it('is not needed for open documents: what is found in them is shown until they are closed', async () => {
    await rulesIn('SECURITY.md', none)
    await rulesIn('docs/SECURITY.md', none)
  })

  it('shows what is found in files that are not open', async () => {
    await vscode.commands.executeCommand('securityPolicy.checkAllPolicies')
    await rulesIn('SECURITY.md', includes('name-spelling'))
    await rulesIn('docs/SECURITY.md', includes('policy-shadowed'))
    await rulesIn('web/.well-known/security.txt', includes('securitytxt/no_https'))
    await vscode.commands.executeCommand('workbench.actions.view.problems')
    await vscode.commands.executeCommand('notifications.showList')
    await screenshot('check-all-policies')
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('shows each finding once, also when the file is opened and closed again', async () => {
    const texts = () => shownOf('docs/SECURITY.md').map(({ message, range: { start } }) => `${start.line} ${message}`)
    const before = texts()
    assert.equal(new Set(before).size, before.length)
    const editor = await open('docs/SECURITY.md')
    const saved = editor.document.getText()
    await setText(editor, '# Security Policy\n\nWe are on Gitlab.\n')
    await eventually(texts, (all) => all.some((text) => text.includes('Gitlab')), String)
    assert.equal(new Set(texts()).size, texts().length)
    await setText(editor, saved)
    await editor.document.save()
    await closeAll()
    await eventually(texts, (all) => String(all) === String(before), String)
  })

  it('keeps up with the files', async () => {
    await write('docs/SECURITY.md', '# Security Policy\n\nWe are on GitHub.\n')
    await rulesIn('docs/SECURITY.md', (rules) => rules.length > 0 && !rules.includes('name-spelling'))
    await write('.github/SECURITY.md', '# Security Policy\n\nWe are on Github.\n')
    await rulesIn('.github/SECURITY.md', includes('name-spelling'))
    await rulesIn('SECURITY.md', includes('policy-shadowed'))
    await vscode.workspace.fs.delete(at('.github'), { recursive: true })
    await rulesIn('.github/SECURITY.md', none)
    await rulesIn('SECURITY.md', (rules) => rules.length > 0 && !rules.includes('policy-shadowed'))
  })

  it('holds for a server that is started anew', async () => {
    await vscode.commands.executeCommand('securityPolicy.restart')
    await rulesIn('docs/SECURITY.md', includes('policy-shadowed'))
  })
})
