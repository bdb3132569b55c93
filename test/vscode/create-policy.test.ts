import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, screenshot, workspaceRoot } from './editor.ts'
import { press, presses } from './keys.ts'
import { serverProcess } from './server-process.ts'

const create = () => vscode.commands.executeCommand('securityPolicy.createPolicy')
const at = (path: string) => vscode.Uri.joinPath(workspaceRoot(), path)
const steps = 6

async function filesIn(path: string): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(at(path))).map(([name]) => name)
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

    const document = vscode.window.activeTextEditor?.document
    assert.equal(document?.uri.toString(), at('.github/SECURITY.md').toString())
    assert.equal(document.isDirty, false)
    assert.deepEqual(openTabs(), ['SECURITY.md'])
  })
})
