import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsOf, eventually, pause, ruleOf, screenshot, workspaceRoot } from './editor.ts'
import { press, presses } from './keys.ts'
import { serverProcess } from './server-process.ts'

const create = () => vscode.commands.executeCommand('securityPolicy.createPolicy')
const at = (path: string) => vscode.Uri.joinPath(workspaceRoot(), path)
const steps = 6

async function filesIn(path: string): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(at(path))).map(([name]) => name)
}

const isMoreThanHint = ({ severity }: vscode.Diagnostic) => severity !== vscode.DiagnosticSeverity.Hint

const selected = () => {
  const { document, selection } = vscode.window.activeTextEditor!
  return document.getText(selection)
}

const openTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))

describe('the command to create a policy, in a folder with nothing but a Git repository', () => {
  it('leaves nothing behind when it is left at any step', async () => {
    assert.equal(serverProcess(), undefined)
    for (let last = 1; last <= steps; last++) {
      const command = create()
      for (let step = 1; step < last; step++) await press('Enter', `(${step}/${steps})`)
      await press('Escape', `(${last}/${steps})`)
      await command
      assert.deepEqual(await filesIn(''), ['.git'])
      await eventually(openTabs, (tabs) => tabs.length === 0, String)
    }
  })

  it('makes one without findings in six key presses, which take the defaults', async () => {
    const before = presses
    const command = create()
    for (let step = 1; step <= steps; step++) {
      await screenshot(`create-policy-${step}`, `(${step}/${steps})`)
      await press('Enter', `(${step}/${steps})`)
    }
    await command
    assert.equal(presses - before, 6)
    await screenshot('created-policy')

    const { document } = vscode.window.activeTextEditor!
    assert.equal(document.uri.toString(), at('.github/SECURITY.md').toString())
    assert.equal(document.isDirty, false)
    assert.deepEqual(openTabs(), ['SECURITY.md'])
    assert.equal(selected(), 'tinkerbox')

    // Long enough for the findings that wait for a pause, too.
    await pause(2000)
    await screenshot('checked-policy')
    assert.deepEqual(diagnosticsOf(document).filter(isMoreThanHint).map(ruleOf), [])
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    )
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['Scorecard 10/10', 'nothing to fix'],
    )
  })

  it('leads from value to value, each with its choices', async () => {
    const before = vscode.window.activeTextEditor!.document.getText()
    const values = ['https://github.com/tinkerbox-example/tinkerbox/security/advisories/new', '72 hours', '7 days']
    for (const value of values) {
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
      await eventually(selected, (text) => text === value, String)
    }
    await screenshot('created-policy-choices')
    await vscode.commands.executeCommand('leaveSnippet')
    assert.equal(vscode.window.activeTextEditor!.document.getText(), before)
  })

  it('writes over no policy', async () => {
    const before = vscode.window.activeTextEditor!.document.getText()
    await create()
    assert.equal(vscode.window.activeTextEditor!.document.getText(), before)
    assert.deepEqual(await filesIn('.github'), ['SECURITY.md'])
    await vscode.commands.executeCommand('notifications.showList')
    await screenshot('policy-there-already')
  })

  it('leads back to each question, with the answers that were given', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(at('.github'), { recursive: true })
    const command = create()
    await press('Enter', `(1/${steps})`)
    await press('ArrowDown', `(2/${steps})`)
    await press('Enter', `(2/${steps})`)
    // The key for it is another one on each system.
    await screenshot('create-policy-back', `(3/${steps})`)
    await vscode.commands.executeCommand('workbench.action.quickInputBack')
    for (let step = 2; step <= steps; step++) await press('Enter', `(${step}/${steps})`)
    await command
    const text = vscode.window.activeTextEditor!.document.getText()
    assert.doesNotMatch(text, /acknowledge your report within 72 hours/)
    assert.match(text, /acknowledge your report within/)
  })
})
