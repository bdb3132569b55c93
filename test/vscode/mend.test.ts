import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { lostLines } from '../../scripts/corpus/mend.ts'
import {
  diagnosticsOf,
  eventually,
  findings,
  isSerious,
  openPolicy,
  pause,
  quickFixes,
  ruleOf,
  setText,
  workspaceRoot,
} from './editor.ts'

/** More mistakes than anybody makes in one policy: fixes that undo each other must not run for ever. */
const mostFixes = 60

/** Further policies to try, where they are at hand. */
function examples(): readonly { readonly name: string; readonly text: string }[] {
  const extension = vscode.extensions.getExtension('security-policy.security-policy')!
  const folder = join(extension.extensionPath, '../shared/policies')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Makes the fixes of findings of severity warning or worse, the first that is offered of each, until there is none. */
async function mend(document: vscode.TextDocument): Promise<readonly string[]> {
  const faulty: string[] = []
  for (let fixes = 0; fixes < mostFixes; fixes++) {
    const action = await nextFix(document)
    if (action?.edit === undefined) return faulty
    for (const { range, relatedInformation = [] } of diagnosticsOf(document))
      for (const place of [range, ...relatedInformation.map(({ location }) => location.range)])
        faulty.push(...paragraphAt(document, place))
    assert.ok(await vscode.workspace.applyEdit(action.edit), action.title)
    await vscode.commands.executeCommand('leaveSnippet')
  }
  assert.fail(`There is no end of fixes: ${(await nextFix(document))?.title}`)
}

async function nextFix(document: vscode.TextDocument): Promise<vscode.CodeAction | undefined> {
  // The findings in the text as it is now.
  await pause(500)
  for (const { range } of diagnosticsOf(document).filter(isSerious)) {
    const fix = (await quickFixes(document, range)).find(({ edit, title }) => edit && !isNoFix.test(title))
    if (fix !== undefined) return fix
  }
  return undefined
}

/** What is offered besides the fixes of one finding. */
const isNoFix = /^(?:Disable|Fix all) /

/** The lines around a place, as far as none is blank. */
function paragraphAt(document: vscode.TextDocument, { start, end }: vscode.Range): readonly string[] {
  const textOf = (line: number) => document.lineAt(line).text
  let [first, last] = [start.line, Math.min(end.line, document.lineCount - 1)]
  while (first > 0 && textOf(first - 1).trim() !== '') first--
  while (last < document.lineCount - 1 && textOf(last + 1).trim() !== '') last++
  return Array.from({ length: last - first + 1 }, (_none, index) => textOf(first + index))
}

/** The remote of the repository, as the policy itself names it. */
async function writeRemote(text: string): Promise<string> {
  const uri = vscode.Uri.joinPath(workspaceRoot(), '.git/config')
  const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  const repository = /github\.com\/([\w-]+\/[\w-]+)/.exec(text)?.[1]
  const config = repository === undefined ? before : before.replace(/tinkerbox-example\/tinkerbox/, repository)
  await write(config)
  return before
}

async function write(config: string): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceRoot(), '.git/config')
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(config))
  await vscode.commands.executeCommand('securityPolicy.restart')
}

/** Waits until all findings are there, those too that wait for a pause in typing. */
async function noSeriousFinding(document: vscode.TextDocument): Promise<void> {
  await pause(1500)
  await eventually(
    () => diagnosticsOf(document).filter(isSerious).map(ruleOf),
    (rules) => rules.length === 0,
    (rules) => `findings of ${rules.join(', ')}`,
  )
}

describe('a policy that is full of mistakes', () => {
  async function check(text: string): Promise<void> {
    const editor = await openPolicy()
    const { document } = editor
    await setText(editor, text)
    await findings(document, (all) => all.some(isSerious))

    const faulty = await mend(document)
    await noSeriousFinding(document)
    const mended = document.getText()
    assert.deepEqual(
      lostLines(text, mended).filter((line) => !faulty.includes(line)),
      [],
    )

    const sections = ['coordinated-disclosure', 'out-of-scope', 'safe-harbor', 'policy-history']
    await vscode.commands.executeCommand('securityPolicy.insertSections', { uri: document.uri.toString(), sections })
    await vscode.commands.executeCommand('leaveSnippet')
    assert.deepEqual(lostLines(mended, document.getText()), [])
    assert.notEqual(document.getText(), mended)
    await noSeriousFinding(document)
    await vscode.commands.executeCommand('notifications.clearAll')
  }

  afterEach(openPolicy)

  it('is mended by quick fixes and completed by insertions, and nothing else changes', async function () {
    this.timeout(60_000)
    const text = (await openPolicy()).document.getText()
    // What only its author knows.
    const known = text
      .replace('[INSERT CONTACT METHOD]', 'security@tinkerbox-sample.dev')
      .replace('docs/releases.md', 'https://tinkerbox-sample.dev/releases')
    assert.equal(lostLines(text, known).length, 2)
    await check(known)
  })

  for (const { name, text } of examples()) {
    it(`is so, too, when it is the example ${name}`, async function () {
      this.timeout(60_000)
      const before = await writeRemote(text)
      try {
        await check(text)
      } finally {
        await write(before)
      }
    })
  }
})
