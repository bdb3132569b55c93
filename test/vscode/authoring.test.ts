import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  eventually,
  findings,
  isSerious,
  open,
  openPolicy,
  pause,
  ruleOf,
  screenshot,
  setText,
  workspaceRoot,
} from './editor.ts'
import { press } from './keys.ts'

const run = (command: string, ...given: unknown[]) =>
  vscode.commands.executeCommand(`securityPolicy.${command}`, ...given)

const short =
  '# Security Policy\n\nPlease send reports to security@tinkerbox-sample.dev.\n\n## Scope\n\nThis repository.\n'

/** A policy with one section, as it was read by the server. */
async function openShort(): Promise<vscode.TextEditor> {
  const editor = await openPolicy()
  await setText(editor, short)
  await findings(editor.document, (all) => all.some((finding) => ruleOf(finding) === 'missing-ack-time'))
  return editor
}

function selected({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection)
}

/** Makes a picture of the messages that are shown, and takes them away. */
async function pictureMessages(name: string): Promise<void> {
  await vscode.commands.executeCommand('notifications.showList')
  await screenshot(name)
  await vscode.commands.executeCommand('notifications.clearAll')
}

describe('the commands that help to write a policy', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('leaveSnippet')
    await openPolicy()
  })

  it('are offered in a policy; elsewhere, only the one that creates a policy is (see the pictures)', async () => {
    const offered = async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpen', '>Security Policy: ')
      await pause(500)
    }
    await openShort()
    await offered()
    // A key would be pressed later, when the palette may be open for the second time.
    const close = () => vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    await screenshot('palette-in-policy', 'Insert Section')
    await close()
    await open('README.md')
    await offered()
    await screenshot('palette-elsewhere', 'Create Security Policy')
    await close()
  })

  it('insert a section that is chosen: what matters most is first, and its first value is selected', async () => {
    const editor = await openShort()
    const command = run('insertSection')
    await screenshot('insert-section', 'Insert Section')
    await press('Enter', 'Insert Section')
    await command
    const text = editor.document.getText()
    assert.match(text, /\n## Response Times\n/)
    await eventually(() => selected(editor), Boolean, String)
    await screenshot('inserted-section')
    assert.match(selected(editor), /^\d+ hours$|^\d+ (?:business )?days$/)
    await findings(editor.document, (all) => all.every((finding) => ruleOf(finding) !== 'missing-ack-time'))
  })

  it('go to a section that is there already', async () => {
    const editor = await openShort()
    const command = run('insertSection')
    await press('Enter', 'Insert Section')
    await command
    await vscode.commands.executeCommand('leaveSnippet')
    const text = editor.document.getText()
    await run('insertSections', { uri: editor.document.uri.toString(), sections: ['scope', 'response-times'] })
    assert.equal(editor.document.getText(), text)
    await pictureMessages('section-there-already')
  })

  it('leave the text alone when they are left', async () => {
    const editor = await openShort()
    for (const [command, title] of [
      ['insertSection', 'Insert Section'],
      ['insertBounty', 'Insert Bug Bounty Section'],
      ['completePolicy', 'Complete This Policy'],
    ] as const) {
      const running = run(command)
      await screenshot(`quick-pick-${command}`, title)
      await press('Escape', title)
      await running
      assert.equal(editor.document.getText(), short)
    }
  })

  it('insert the section on rewards once', async () => {
    const editor = await openShort()
    const command = run('insertBounty')
    await press('Enter', 'Insert Bug Bounty Section')
    await command
    const text = editor.document.getText()
    assert.equal(text.match(/^## .*Bounty$/gm)?.length, 1)
    await vscode.commands.executeCommand('leaveSnippet')
    await run('insertBounty')
    assert.equal(editor.document.getText(), text)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('insert the channels once', async () => {
    const editor = await openPolicy()
    await setText(editor, '# Security Policy\n\n## Scope\n\nThis repository.\n')
    await run('insertChannels')
    const text = editor.document.getText()
    assert.match(text, /\n## Communication Channels\n/)
    await vscode.commands.executeCommand('leaveSnippet')
    await run('insertChannels')
    assert.equal(editor.document.getText(), text)
    await pictureMessages('channels-there-already')
  })

  it('complete a policy with what is a warning or worse', async () => {
    const editor = await openShort()
    const command = run('completePolicy')
    await screenshot('complete-policy', 'Complete This Policy')
    await press('Enter', 'Complete This Policy')
    await command
    await findings(editor.document, (all) => all.length > 0 && !all.some(isSerious))
  })

  it('sort the sections', async () => {
    const editor = await openPolicy()
    const section = (name: string) => `## ${name}\n\nText on ${name}.\n`
    const [channels, scope, credit] = ['Communication Channels', 'Scope', 'Credit'].map(section)
    await setText(editor, ['# Security Policy\n', credit, scope, channels].join('\n'))
    await run('sortSections')
    assert.equal(editor.document.getText(), ['# Security Policy\n', channels, scope, credit].join('\n'))
    await run('sortSections')
    assert.equal(editor.document.getText(), ['# Security Policy\n', channels, scope, credit].join('\n'))
    await vscode.commands.executeCommand('notifications.clearAll')
  })
})

describe('the commands that make other files from a policy', () => {
  const made: string[] = []
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.commands.executeCommand('notifications.clearAll')
    for (const path of made.splice(0)) await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceRoot(), path))
  })

  for (const [command, name] of [
    ['createSecurityTxt', 'security.txt'],
    ['createSecurityInsights', 'security-insights.yml'],
  ] as const) {
    it(`write ${name}, once, without findings`, async () => {
      await openShort()
      await run(command)
      const { document } = vscode.window.activeTextEditor!
      assert.ok(document.uri.path.endsWith(`/${name}`), document.uri.path)
      made.push(vscode.workspace.asRelativePath(document.uri))
      assert.equal(document.isDirty, false)
      await pause(1500)
      await screenshot(name.replace('.', '-'))
      assert.deepEqual(diagnosticsOf(document).filter(isSerious), [])
      const text = document.getText()
      await openPolicy()
      await run(command)
      assert.equal(document.getText(), text)
      assert.ok(vscode.window.activeTextEditor!.document.uri.path.endsWith('/SECURITY.md'))
    })
  }
})
