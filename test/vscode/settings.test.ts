import * as vscode from 'vscode'
import { findings, openPolicy, ruleOf } from './editor.ts'

async function withSetting(name: string, value: unknown, check: () => Promise<unknown>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('securityPolicy')
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace)
  try {
    await check()
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace)
  }
}

describe('settings', () => {
  const isSpelling = (finding: vscode.Diagnostic) => ruleOf(finding) === 'name-spelling'

  it('silence a rule', async () => {
    const { document } = await openPolicy()
    await findings(document, (all) => all.some(isSpelling))
    await withSetting('rules', { 'name-spelling': 'off' }, () =>
      findings(document, (all) => all.length > 0 && !all.some(isSpelling)),
    )
    await findings(document, (all) => all.some(isSpelling))
  })

  it('set how severe a rule is', async () => {
    const { document } = await openPolicy()
    const isError = (finding: vscode.Diagnostic) =>
      isSpelling(finding) && finding.severity === vscode.DiagnosticSeverity.Error
    await withSetting('rules', { 'name-spelling': 'error' }, () => findings(document, (all) => all.some(isError)))
  })

  it('switch the checks off and on', async () => {
    const { document } = await openPolicy()
    await withSetting('enable', false, () => findings(document, (all) => all.length === 0))
    await findings(document, (all) => all.length > 0)
  })

  it('add files to the policies', async () => {
    const readme = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'README.md'),
    )
    await withSetting('files', ['READ*.md'], () => findings(readme, (all) => all.some(isSpelling)))
    await findings(readme, (all) => all.length === 0)
  })
})
