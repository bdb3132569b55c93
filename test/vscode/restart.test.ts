import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as vscode from 'vscode'
import { diagnosticsOf, eventually, findings, openPolicy, pause, screenshot } from './editor.ts'
import { readUntil } from './read-preview.ts'
import { serverProcess } from './server-process.ts'

/** Kills the server and waits until another one runs, or, if that is expected, none. */
async function kill(next: 'another' | 'none'): Promise<void> {
  const running = await eventually(
    serverProcess,
    (found) => found !== undefined,
    () => 'no server',
  )
  assert.ok(running)
  running.kill('SIGKILL')
  await once(running, 'exit')
  if (next === 'none') await pause(1500)
  await eventually(
    serverProcess,
    (found) => (found !== undefined) === (next === 'another'),
    (found) => `server ${found?.pid}`,
  )
}

describe('the server', () => {
  it('comes back when it dies', async () => {
    const { document } = await openPolicy()
    await findings(document, (all) => all.length > 0)
    await kill('another')
    await findings(document, (all) => all.length > 0)
  })

  it('stays away when it dies again and again, until it is restarted, also while a preview asks it', async () => {
    const { document } = await openPolicy()
    await vscode.commands.executeCommand('securityPolicy.openPreviewToSide')
    for (let deaths = 2; deaths <= 4; deaths++) await kill('another')
    await findings(document, (all) => all.length > 0)
    await kill('none')
    assert.deepEqual(diagnosticsOf(document), [])
    await vscode.commands.executeCommand('notifications.showList')
    await screenshot('server-stopped')
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.commands.executeCommand('securityPolicy.restart')
    await findings(document, (all) => all.length > 0)
  })

  it('is asked for a preview again when it is back, also without an editor', async () => {
    await openPolicy()
    await vscode.commands.executeCommand('securityPolicy.openPreviewToSide')
    await readUntil((shown) => shown.includes('How to report'))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup')
    await vscode.commands.executeCommand('securityPolicy.togglePreviewLock')
    for (let deaths = 1; deaths <= 4; deaths++) await kill('another')
    await kill('none')
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction')
    await readUntil((shown) => shown.includes('could not be made'))
    await vscode.commands.executeCommand('securityPolicy.restart')
    await readUntil((shown) => shown.includes('How to report'))
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.commands.executeCommand('notifications.clearAll')
  })
})
