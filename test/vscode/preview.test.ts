import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, findings, openPolicy, pause, ruleOf, screenshot, workspaceRoot } from './editor.ts'
import { press } from './keys.ts'
import { isReadable, readUntil } from './read-preview.ts'

const run = (command: string) => vscode.commands.executeCommand(`securityPolicy.${command}`)
const at = (path: string) => vscode.Uri.joinPath(workspaceRoot(), path)

/** Presses Enter on a button or a link of the preview; in a VS Code without a launcher, does what comes of it. */
async function choose(text: string, otherwise: () => Thenable<unknown>): Promise<void> {
  if (!isReadable) await otherwise()
  else console.log(`preview: Enter in ${text}`)
}

const tabs = () => vscode.window.tabGroups.all.map((group) => group.tabs.map(({ label }) => label))
const focusPreview = () => vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup')

/** A file system with one file, which is on no disk. */
class OneFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event
  readonly #path: string
  text: string

  constructor(path: string, text: string) {
    this.#path = path
    this.text = text
  }

  watch = () => new vscode.Disposable(() => undefined)
  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    if (path !== this.#path) throw vscode.FileSystemError.FileNotFound(path)
    return { type: vscode.FileType.File, ctime: 0, mtime: this.text.length, size: this.text.length }
  }
  readDirectory = (): [string, vscode.FileType][] => [[this.#path.slice(1), vscode.FileType.File]]
  readFile(uri: vscode.Uri): Uint8Array {
    this.stat(uri)
    return new TextEncoder().encode(this.text)
  }
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.stat(uri)
    this.text = new TextDecoder().decode(content)
  }
  createDirectory = refuse
  delete = refuse
  rename = refuse
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions()
}

describe('the preview', () => {
  let editor: vscode.TextEditor
  before(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))
  beforeEach(async () => {
    editor = await openPolicy()
    await run('openPreviewToSide')
    await eventually(tabs, (all) => all.length === 2 && all[1]!.length === 1, JSON.stringify)
  })
  afterEach(async () => {
    await vscode.commands.executeCommand('leaveSnippet')
    await openPolicy()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  const text = () => editor.document.getText()
  const lineOf = (words: string) => text().slice(0, text().indexOf(words)).split('\n').length

  it('opens beside the policy, which keeps the focus', async () => {
    assert.deepEqual(tabs()[1], ['Preview SECURITY.md'])
    assert.equal(vscode.window.activeTextEditor?.document, editor.document)
    await readUntil((shown) => shown.includes('How to report') && shown.includes('OpenSSF Scorecard'))
    await screenshot('preview')
  })

  it('changes with what is typed', async () => {
    await readUntil((shown) => !shown.includes('within 2 days'))
    const end = editor.document.positionAt(text().indexOf('We look at'))
    await editor.edit((edit) => edit.insert(end, 'We acknowledge your report within 2 days. '))
    await readUntil((shown) => /First answer\s+within 2 days/.test(shown))
  })

  it('leads from an answer to its line', async () => {
    const line = lineOf('in a timely manner')
    await choose(`line ${line}`, () => vscode.window.showTextDocument(editor.document))
    const place = () => vscode.window.activeTextEditor
    if (isReadable)
      await eventually(
        place,
        (one) => one?.selection.active.line === line - 1,
        () => 'elsewhere',
      )
    assert.equal(place()?.document, editor.document)
    assert.deepEqual(
      tabs().map(({ length }) => length),
      [1, 1],
    )
  })

  it('inserts a section where the answer is missing', async () => {
    const sections = { uri: editor.document.uri.toString(), sections: ['out-of-scope'] }
    await choose('Insert "Out of Scope"', () =>
      vscode.commands.executeCommand('securityPolicy.insertSections', sections),
    )
    await eventually(text, (now) => /^## Out of Scope$/m.test(now), String)
    await readUntil((shown) => !shown.includes('Insert "Out of Scope"'))
    await screenshot('preview-inserted')
  })

  it('makes a fix', async () => {
    await findings(editor.document, (all) => all.some((finding) => ruleOf(finding) === 'http-link'))
    const start = text().indexOf('http:')
    const range = new vscode.Range(
      editor.document.positionAt(start),
      editor.document.positionAt(start + 'http:'.length),
    )
    await choose('Use https', () => editor.edit((edit) => edit.replace(range, 'https:')))
    await eventually(text, (now) => now.includes('https://news.') && !now.includes('http://'), String)
    await readUntil((shown) => !shown.includes('Use https'))
  })

  it('follows the active policy, unless it is locked to one', async () => {
    const other = at('docs/SECURITY.md')
    await vscode.workspace.fs.writeFile(
      other,
      new TextEncoder().encode('# Elsewhere\n\nWrite to elsewhere@tinkerbox-sample.dev.\n'),
    )
    try {
      await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One })
      await readUntil((shown) => shown.includes('elsewhere@'))
      await openPolicy()
      await readUntil((shown) => !shown.includes('elsewhere@'))
      await focusPreview()
      await run('togglePreviewLock')
      await eventually(tabs, (all) => all[1]![0] === '[Preview] SECURITY.md', JSON.stringify)
      await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One })
      await pause(1000)
      assert.deepEqual(tabs()[1], ['[Preview] SECURITY.md'])
      await readUntil((shown) => !shown.includes('elsewhere@'))
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
      await vscode.workspace.fs.delete(at('docs'), { recursive: true })
    }
  })

  it('goes with a policy that is renamed, and says when it is gone', async () => {
    const [before, after] = [at('docs/SECURITY.md'), at('docs/SECURITY.markdown')]
    const policy = '# Elsewhere\n\nWrite to elsewhere@tinkerbox-sample.dev.\n'
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(policy))
    try {
      await vscode.window.showTextDocument(before, { viewColumn: vscode.ViewColumn.One })
      await eventually(tabs, (all) => all[1]![0] === 'Preview SECURITY.md', JSON.stringify)
      await focusPreview()
      await run('togglePreviewLock')
      const rename = new vscode.WorkspaceEdit()
      rename.renameFile(before, after)
      await vscode.workspace.applyEdit(rename)
      await eventually(tabs, (all) => all[1]![0] === '[Preview] SECURITY.markdown', JSON.stringify)
      await readUntil((shown) => shown.includes('elsewhere@'))
      await vscode.workspace.fs.delete(after)
      // Until then VS Code keeps the text.
      await vscode.window.showTextDocument(after, { viewColumn: vscode.ViewColumn.One })
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
      await readUntil((shown) => shown.includes('moved or deleted'))
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
      await vscode.workspace.fs.delete(at('docs'), { recursive: true })
    }
  })

  it('is there again when its page was reloaded', async () => {
    await readUntil((shown) => shown.includes('How to report'))
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction')
    await readUntil((shown) => shown.includes('How to report'))
  })

  it('shows a policy that is on no disk, and what is typed into it', async () => {
    const provider = new OneFile(
      '/SECURITY.md',
      '# Security Policy\n\nWrite to virtual@tinkerbox-sample.dev in private.\n',
    )
    const registration = vscode.workspace.registerFileSystemProvider('policy-test', provider)
    try {
      const shown = { viewColumn: vscode.ViewColumn.One }
      const virtual = await vscode.window.showTextDocument(vscode.Uri.parse('policy-test:/SECURITY.md'), shown)
      await readUntil((text) => text.includes('virtual@'))
      await virtual.edit((edit) =>
        edit.insert(new vscode.Position(virtual.document.lineCount, 0), '\nWe answer within 3 days.\n'),
      )
      await readUntil((text) => /First answer\s+within 3 days/.test(text))
      await virtual.document.save()
      // A save by itself may be under way, and end later.
      await eventually(
        () => provider.text,
        (text) => text.includes('We answer within 3 days'),
        (text) => text,
      )
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
      registration.dispose()
    }
  })

  it('goes into the clipboard as Markdown', async () => {
    await focusPreview()
    await run('copySummary')
    assert.match(await vscode.env.clipboard.readText(), /^# What reporters read: SECURITY\\?\.md\n\n## How to report\n/)
  })

  it('becomes a file of its own', async () => {
    await focusPreview()
    const command = run('exportPreview')
    await press('Enter', 'Export Preview')
    await command
    const written = at('SECURITY.html')
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(written))
    await vscode.workspace.fs.delete(written)
    assert.match(html, /^<!doctype html>[\s\S]*How to report/)
    assert.doesNotMatch(html, /<script|<button/)
  })
})
