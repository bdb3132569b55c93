import * as vscode from 'vscode'
import { eventually, open, screenshot } from './editor.ts'

describe('the walkthrough', () => {
  const tabs = () => vscode.window.tabGroups.activeTabGroup
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeActiveEditor'))

  it('opens when it is asked for', async () => {
    await open('README.md')
    await vscode.commands.executeCommand('securityPolicy.openWalkthrough')
    await eventually(
      () => tabs().activeTab?.label ?? 'none',
      (label) => /^(?:Welcome|Walkthrough: Security Policy)$/.test(label),
      (label) => `the tab ${label}`,
    )
    await screenshot('walkthrough')
  })
})
