import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, quickFixes, ruleOf } from './editor.ts'

const text = new TextEncoder().encode('# Security Policy\n\nWrite to security@acme.dev, or report it on Github.\n')
const stat = { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }

/** A file system of one file, which nobody can write. */
const frozen: vscode.FileSystemProvider = {
  onDidChangeFile: () => new vscode.Disposable(() => undefined),
  watch: () => new vscode.Disposable(() => undefined),
  stat: () => stat,
  readDirectory: () => [],
  readFile: () => text,
  createDirectory: () => undefined,
  writeFile: () => undefined,
  delete: () => undefined,
  rename: () => undefined,
}

describe('a policy that can only be read', () => {
  it('is checked, but nothing is offered that would edit it', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('frozen', frozen, { isReadonly: true })
    try {
      const uri = vscode.Uri.from({ scheme: 'frozen', path: '/SECURITY.md' })
      const { document } = await vscode.window.showTextDocument(uri)
      await vscode.commands.executeCommand('securityPolicy.checkDocument')
      const found = await findings(document, (all) => all.some((finding) => ruleOf(finding) === 'name-spelling'))
      const spelling = found.find((finding) => ruleOf(finding) === 'name-spelling')!
      const fixes = await quickFixes(document, spelling.range)
      assert.ok(fixes.length > 0)
      assert.deepEqual(
        fixes.filter(({ edit }) => edit !== undefined).map(({ title }) => title),
        [],
      )
      const look = async () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)
      const isMissing = ({ command }: vscode.CodeLens) => / missing$/.test(command?.title ?? '')
      const lenses = await eventually(look, (all) => all.some(isMissing), String)
      assert.equal(lenses.find(isMissing)?.command?.command, '')
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
      provider.dispose()
    }
  })
})
