import * as vscode from 'vscode'
import { eventually, screenshot } from './editor.ts'

describe('the page of a rule', () => {
  it('opens as a reader sees it', async () => {
    await vscode.commands.executeCommand('securityPolicy.showRule', 'name-spelling')
    const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input
    await eventually(
      tab,
      (input) => input instanceof vscode.TabInputCustom && input.uri.path.endsWith('/name-spelling.md'),
      (input) => `on ${JSON.stringify(input)}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await screenshot('rule-page')
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})
