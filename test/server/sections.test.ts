import assert from 'node:assert/strict'
import type { ApplyWorkspaceEditParams, ClientCapabilities, TextDocumentEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { commandNames, requestNames } from '../../server/src/protocol.ts'
import type { InsertResult, Outcome, SectionInfo } from '../../server/src/protocol.ts'
import { pullingClient, range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const policy = `# Security Policy

## Scope

The engine.

## Reporting a Vulnerability

Write to security@acme.dev. Please do not open an issue.
`

const run = <Result = InsertResult>(server: TestServer, command: string, params: object): Promise<Result> =>
  server.connection.sendRequest('workspace/executeCommand', { command, arguments: [params] })

/** The text after the edit that the server asked for last. */
async function applied(server: TestServer, text: string): Promise<string> {
  const { edit } = await server.next<ApplyWorkspaceEditParams>('workspace/applyEdit')
  const [change] = edit.documentChanges as TextDocumentEdit[]
  const edits = change!.edits as { range: TextDocumentEdit['edits'][number]['range']; newText: string }[]
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 1, text), edits)
}

describe('standard sections over the protocol', () => {
  let server: TestServer
  let answer: () => unknown = () => ({ applied: true })
  before(async () => {
    server = await startServer({
      initializationOptions: { commands: Object.values(commandNames) },
      answer: (method) => (method === 'workspace/applyEdit' ? answer() : null),
    })
  })
  after(() => server.stop())
  afterEach(async () => {
    answer = () => ({ applied: true })
    await server.close()
    assert.deepEqual(server.heard('workspace/applyEdit'), [])
  })

  const sections = (uri = server.uri()): Promise<SectionInfo[] | null> =>
    server.connection.sendRequest(requestNames.sections, { uri })
  const insert = (ids: readonly string[], uri = server.uri()) =>
    run(server, commandNames.insertSections, { uri, sections: ids })
  const sort = (uri = server.uri()) => run<Outcome>(server, commandNames.sortSections, { uri })

  it('are listed, with what is there and how much is missed', async () => {
    await server.open(policy)
    const found = new Map((await sections())!.map((section) => [section.id, section]))
    assert.deepEqual(found.get('scope')!.state, 'present')
    assert.deepEqual(found.get('scope')!.range!.start.line, 2)
    assert.equal(found.get('scope')!.severity, null)
    assert.equal(found.get('safe-harbor')!.state, 'missing')
    assert.equal(found.get('safe-harbor')!.range, null)
    const [finding] = (await server.diagnostics()).filter(({ code }) => code === 'missing-safe-harbor')
    assert.deepEqual([finding!.severity, found.get('safe-harbor')!.severity], [4, 'hint'])
  })

  it('are listed for policies only', async () => {
    await server.open('# Read me\n', server.uri('README.md'))
    assert.equal(await sections(server.uri('README.md')), null)
    assert.equal(await sections(server.uri('docs/SECURITY.md')), null)
    await server.close(server.uri('README.md'))
  })

  it('are inserted in one edit of the version that is open', async () => {
    await server.open(policy)
    const result = await insert(['credit', 'response-times', 'scope'])
    const [{ edit, label }] = server.heard('workspace/applyEdit') as [ApplyWorkspaceEditParams]
    const [change, ...others] = edit.documentChanges as TextDocumentEdit[]
    assert.deepEqual(others, [])
    assert.deepEqual(change!.textDocument, { uri: server.uri(), version: 1 })
    assert.match(label!, /Insert the sections/)
    assert.deepEqual([result.done, result.inserted], [true, ['response-times', 'credit']])
    assert.deepEqual(
      result.present.map(({ id, range }) => [id, range!.start.line]),
      [['scope', 2]],
    )
    assert.equal(result.message, 'Inserted: "Response Times", "Credit". The policy says this already: "Scope".')
    const after = await applied(server, policy)
    assert.equal(after.startsWith('# Security Policy\n\n## Scope\n'), true)
    await server.change(after)
    const again = await insert(['response-times', 'credit'])
    assert.deepEqual([again.done, again.present.map(({ id }) => id)], [false, ['response-times', 'credit']])
  })

  it('advise to ask counsel about legal words', async () => {
    await server.open(policy)
    assert.match((await insert(['safe-harbor'])).message, /Ask counsel before you publish "Safe Harbor"/)
    assert.match(await applied(server, policy), /## Safe Harbor/)
  })

  it('say what is wrong with what was asked', async () => {
    await server.open(policy)
    assert.equal((await insert(['scope', 'weather'])).message, 'There is no standard section "weather".')
    assert.equal((await insert([])).message, 'No section was chosen.')
    assert.equal((await insert(['credit'], server.uri('docs/SECURITY.md'))).message, 'Open the security policy first.')
    for (const params of [{}, { uri: 1, sections: ['credit'] }, { uri: server.uri(), sections: 'credit' }])
      await assert.rejects(run(server, commandNames.insertSections, params), /The command needs/)
    await assert.rejects(run(server, commandNames.sortSections, {}), /The command needs/)
  })

  it('are for policies only', async () => {
    const readme = server.uri('README.md')
    await server.open('# Read me\n', readme)
    assert.equal((await insert(['credit'], readme)).done, false)
    await server.close(readme)
    const securityTxt = server.uri('.well-known/security.txt')
    await server.open('Contact: mailto:security@acme.dev\n', securityTxt, 'plaintext')
    assert.equal((await insert(['credit'], securityTxt)).message, 'This document is not a security policy.')
    assert.equal((await sort(securityTxt)).message, 'This document is not a security policy.')
    await server.close(securityTxt)
  })

  it('say that an editor did not take them', async () => {
    await server.open(policy)
    const answers = [
      () => ({ applied: false, failureReason: 'changed' }),
      () => {
        throw new Error('no such request')
      },
    ]
    for (const refusal of answers) {
      answer = refusal
      const { done, message, inserted } = await insert(['credit'])
      assert.deepEqual([done, inserted], [false, []])
      assert.match(message, /did not take the change/)
      assert.equal((await sort()).done, false)
      for (let asked = 0; asked < 2; asked += 1) await server.next('workspace/applyEdit')
    }
  })

  it('are sorted, once', async () => {
    await server.open(policy)
    assert.deepEqual(await sort(), {
      done: true,
      message: 'The sections are in the standard order now. Moved: "Scope".',
    })
    const after = await applied(server, policy)
    assert.deepEqual(
      after.split('\n').filter((line) => line.startsWith('#')),
      ['# Security Policy', '## Reporting a Vulnerability', '## Scope'],
    )
    await server.change(after)
    assert.equal((await sort()).done, false)
  })

  it('are sorted by a code action that nobody is shown unasked', async () => {
    await server.open(policy)
    const kinds = async (context: object) => (await server.codeActions(range(0, 0, 0), context)).map(({ kind }) => kind)
    const sorting = 'source.sortSections.securityPolicy'
    assert.equal((await kinds({ triggerKind: 2 })).includes(sorting), false)
    assert.deepEqual(await kinds({ only: ['source.fixAll'] }), [])
    assert.deepEqual(await kinds({ only: [sorting] }), [sorting])
    assert.equal((await kinds({ triggerKind: 1 })).includes(sorting), true)
  })

  it('are told about to users of editors without commands, and have tab stops where there can be some', async () => {
    const capabilities: ClientCapabilities = {
      ...pullingClient,
      workspace: { ...pullingClient.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    }
    const other = await startServer({ capabilities, answer: () => ({ applied: true }) })
    const commands = other.result.capabilities.executeCommandProvider!.commands
    assert.equal(commands.includes(commandNames.insertSections) && commands.includes(commandNames.sortSections), true)
    await other.open(policy)
    const { message } = await run(other, commandNames.insertSections, {
      uri: other.uri(),
      sections: ['response-times'],
    })
    assert.equal((await other.next<{ message: string }>('window/showMessage')).message, message)
    const { edit } = await other.next<ApplyWorkspaceEditParams>('workspace/applyEdit')
    assert.match(JSON.stringify(edit), /"kind":"snippet","value":"[^"]*\$\{1/)
    await other.stop()
  })
})
