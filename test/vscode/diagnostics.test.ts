import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsOf, eventually, findings, open, openPolicy, pause, ruleOf, screenshot, setText } from './editor.ts'
import { serverProcess } from './server-process.ts'

describe('diagnostics', () => {
  // The first of all tests: no policy was open yet.
  it('start no server before a policy is opened', async () => {
    await open('README.md')
    const extension = vscode.extensions.getExtension('security-policy.security-policy')
    await eventually(
      () => extension?.isActive,
      Boolean,
      () => 'no extension',
    )
    await pause(500)
    assert.equal(serverProcess(), undefined)
  })

  it('appear when a policy is opened', async () => {
    const { document } = await openPolicy()
    const found = await findings(document, (all) => all.some((finding) => ruleOf(finding) === 'name-spelling'))
    const spelling = found.filter((finding) => ruleOf(finding) === 'name-spelling')
    assert.deepEqual(
      spelling.map(({ range }) => document.getText(range)),
      ['Github', 'Github'],
    )
    await vscode.commands.executeCommand('workbench.actions.view.problems')
    await screenshot('diagnostics')
  })

  it('link to the page of their rule', async () => {
    const { document } = await openPolicy()
    const [finding] = await findings(document, (all) => all.length > 0)
    assert.ok(typeof finding?.code === 'object')
    assert.match(finding.code.target.path, new RegExp(`/security-policy-rules/${finding.code.value}\\.md$`))
    assert.ok((await vscode.workspace.fs.stat(finding.code.target)).size > 0)
  })

  it('follow the typing', async () => {
    const editor = await openPolicy()
    await findings(editor.document, (all) => all.length > 0)
    await setText(editor, editor.document.getText().replaceAll('Github', 'GitHub'))
    await findings(editor.document, (all) => all.every((finding) => ruleOf(finding) !== 'name-spelling'))
    await setText(editor, `${editor.document.getText()}\nWe are on Github.\n`)
    await findings(editor.document, (all) => all.some((finding) => ruleOf(finding) === 'name-spelling'))
  })

  it('stay away from other Markdown files', async () => {
    const { document } = await open('README.md')
    const policy = await openPolicy()
    await findings(policy.document, (all) => all.length > 0)
    await pause(500)
    assert.match(document.getText(), /Github/)
    assert.deepEqual(diagnosticsOf(document), [])
  })
})
