import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { list, readFile, stat } from '../../client/src/workspace-files.ts'
import { findings, openPolicy, ruleOf, setText, workspaceRoot } from './editor.ts'

describe('files of the workspace, as the server gets them', () => {
  const at = (path: string) => vscode.Uri.joinPath(workspaceRoot(), path)

  it('are read up to a size', async () => {
    const text = await readFile(at('README.md'), 1_000_000)
    assert.equal(typeof text, 'string')
    assert.equal(await readFile(at('README.md'), Buffer.byteLength(text!) - 1), null)
    for (const path of ['none.md', 'README.md/none.md', '']) assert.equal(await readFile(at(path), 1_000_000), null)
  })

  it('are told from folders and from what is missing', async () => {
    const states = await Promise.all(['', 'README.md', 'none.md', 'README.md/none.md'].map((path) => stat(at(path))))
    assert.deepEqual(states, ['folder', 'file', 'missing', 'missing'])
  })

  it('are listed', async () => {
    const names = await list(at(''))
    for (const name of ['README.md', 'SECURITY.md', '.git/']) assert.equal(names.includes(name), true, name)
    for (const path of ['none', 'README.md']) assert.deepEqual(await list(at(path)), [])
  })

  it('are none outside of the workspace', async () => {
    const root = workspaceRoot()
    const outside = [
      vscode.Uri.joinPath(root, '..'),
      root.with({ path: `${root.path}/../${root.path.split('/').pop()!}/README.md` }),
      root.with({ path: `${root.path}/./README.md` }),
      root.with({ path: `${root.path}s/README.md` }),
      vscode.Uri.parse('untitled:Untitled-1'),
    ]
    for (const uri of outside) {
      for (const ask of [stat, list, (uri: vscode.Uri) => readFile(uri, 1_000_000)]) {
        await assert.rejects(ask(uri), vscode.FileSystemError, uri.toString())
      }
    }
  })
})

describe('files beside the policy', () => {
  const securityTxt = () => vscode.Uri.joinPath(workspaceRoot(), '.well-known/security.txt')
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceRoot(), '.well-known'), { recursive: true }))

  it('are watched', async () => {
    const { document } = await openPolicy()
    await setText(vscode.window.activeTextEditor!, '# Security Policy\n\nPlease send reports to security@acme.dev.\n')
    const differs = (found: readonly vscode.Diagnostic[]) =>
      found.some((diagnostic) => ruleOf(diagnostic) === 'contact-differs-securitytxt')
    const write = (text: string) => vscode.workspace.fs.writeFile(securityTxt(), new TextEncoder().encode(text))

    await write('Contact: mailto:psirt@acme.dev\n')
    assert.equal(differs(await findings(document, differs)), true)
    await write('Contact: mailto:security@acme.dev\n')
    assert.equal(differs(await findings(document, (found) => !differs(found))), false)
    await write('Contact: mailto:psirt@acme.dev\n')
    assert.equal(differs(await findings(document, differs)), true)
    await vscode.workspace.fs.delete(securityTxt())
    assert.equal(differs(await findings(document, (found) => !differs(found))), false)
    await openPolicy()
  })
})
