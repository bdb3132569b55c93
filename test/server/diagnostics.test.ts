import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol'
import type { Diagnostic, FullDocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { has, pullingClient, range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

/** A policy that leaves much unsaid, so that rules about what is missing speak. */
const policy =
  '# Security Policy\n\nPlease send us a report of each vulnerability that you have found to security@acme.dev.\n'

const isMissing = ({ code }: Diagnostic) => String(code).startsWith('missing-')

describe('pulled diagnostics', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({
      initializationOptions: { rulePages: 'file:///pages', status: true },
      files: { '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n' },
    })
  })
  after(() => server.stop())
  afterEach(() => server.close())

  it('say what is wrong, where, and where that is explained', async () => {
    await server.open('# Security\n\nGithub\n')
    const [found] = (await server.diagnostics()).filter(({ code }) => code === 'name-spelling')
    assert.deepEqual(found, {
      range: range(2, 0, 6),
      severity: 3,
      code: 'name-spelling',
      codeDescription: { href: 'file:///pages/name-spelling.md' },
      source: 'security-policy',
      message: found!.message,
    })
  })

  it('are unchanged when nothing changed', async () => {
    await server.open('[a](docs/none.md)')
    // The repository is read in the background; what it says changes the first report.
    await server.diagnosticsUntil(has('broken-relative-link'))
    const first = (await server.pull()) as FullDocumentDiagnosticReport
    assert.deepEqual(await server.pull(server.uri(), first.resultId), { kind: 'unchanged', resultId: first.resultId })
    await server.change('GitHub')
    const second = (await server.pull(server.uri(), first.resultId)) as FullDocumentDiagnosticReport
    assert.equal(second.kind, 'full')
    assert.notEqual(second.resultId, first.resultId)
  })

  it('are full after the document was closed and opened again', async () => {
    await server.open('Github')
    const { resultId } = await server.pull()
    await server.close()
    await server.open('Github')
    assert.equal((await server.pull(server.uri(), resultId)).kind, 'full')
  })

  it('follow each change', async () => {
    await server.open('a\nb\n')
    assert.equal((await server.codes()).includes('name-spelling'), false)
    await server.change([
      { range: range(0, 0, 1), text: 'Github\nx' },
      { range: range(2, 0, 1), text: 'Github\nx' },
    ])
    await server.change([{ range: range(3, 1, 1), text: 'y' }])
    const all = await server.diagnosticsUntil(has('name-spelling'))
    const found = all.filter(({ code }) => code === 'name-spelling')
    assert.deepEqual(
      found.map((diagnostic) => diagnostic.range),
      [range(0, 0, 6), range(2, 0, 6)],
    )
  })

  it('hold back what would nag, and ask to be asked again after a pause', async () => {
    await server.open('Github\n\nx\n')
    await server.codes()
    await server.change([{ range: range(2, 0, 1), text: 'Gitlab' }])
    const spelling = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === 'name-spelling')
    assert.deepEqual(
      spelling(await server.diagnostics()).map((diagnostic) => diagnostic.range),
      [range(0, 0, 6)],
    )
    const later = await server.diagnosticsUntil((found) => spelling(found).length > 1)
    assert.deepEqual(
      spelling(later).map((diagnostic) => diagnostic.range),
      [range(0, 0, 6), range(2, 0, 6)],
    )
  })

  it('hold back that something is missing until a pause', async () => {
    await server.open('')
    await server.codes()
    await server.change(policy)
    assert.equal((await server.diagnostics()).some(isMissing), false)
    assert.equal((await server.diagnosticsUntil((found) => found.some(isMissing))).some(isMissing), true)
  })

  it('are kept apart by document', async () => {
    const other = server.uri('docs/SECURITY.md')
    await server.open('Github')
    await server.open('GitHub', other)
    assert.equal((await server.codes()).includes('name-spelling'), true)
    assert.equal((await server.codes(other)).includes('name-spelling'), false)
    await server.close(other)
    assert.equal((await server.codes()).includes('name-spelling'), true)
  })

  it('are none for other Markdown files', async () => {
    for (const path of ['README.md', 'packages/a/SECURITY.md', 'SECURITY.txt']) {
      await server.open('Github', server.uri(path))
      assert.deepEqual(await server.pull(server.uri(path)), { kind: 'full', items: [] })
      await server.close(server.uri(path))
    }
  })

  it('are none for a document that is not open', async () => {
    assert.deepEqual(await server.pull(server.uri('docs/SECURITY.md')), { kind: 'full', items: [] })
  })

  it('come for an untitled document once the user asks', async () => {
    const uri = 'untitled:Untitled-1'
    await server.open('Github', uri)
    assert.deepEqual(await server.diagnostics(uri), [])
    await server.connection.sendNotification('securityPolicy/check', { uri })
    assert.notDeepEqual(await server.diagnosticsUntil(has('name-spelling'), uri), [])
    await server.close(uri)
    await server.open('Github', uri)
    assert.deepEqual(await server.diagnostics(uri), [], 'asked for until it is closed')
    await server.close(uri)
  })

  it('obey ignore comments', async () => {
    await server.open('<!-- security-policy-disable-next-line name-spelling -- quoted -->\nGithub\n\nGithub\n')
    const found = (await server.diagnostics()).filter(({ code }) => code === 'name-spelling')
    assert.deepEqual(
      found.map((diagnostic) => diagnostic.range),
      [range(3, 0, 6)],
    )
    await server.change('<!-- security-policy-disable-file name-spelling -->\nGitHub\n')
    const unused = await server.diagnosticsUntil(has('unused-disable-comment'))
    assert.equal(has('name-spelling')(unused), false)
  })

  it('know the repository', async () => {
    await server.open('[a](docs/none.md)\n')
    const [broken] = (await server.diagnosticsUntil(has('broken-relative-link'))).filter(
      ({ code }) => code === 'broken-relative-link',
    )
    assert.deepEqual(broken!.range, range(0, 4, 16))
  })

  it('follow the files of the repository', async () => {
    await server.open('[a](new.md)\n')
    await server.diagnosticsUntil(has('broken-relative-link'))
    const path = join(server.folder, 'new.md')
    writeFileSync(path, '')
    const changes = [{ uri: server.uri('new.md'), type: 1 }]
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    const isMended = (found: readonly Diagnostic[]) => !has('broken-relative-link')(found)
    assert.equal(isMended(await server.diagnosticsUntil(isMended)), true)
    const watched = server.heard('client/registerCapability').map((params) => JSON.stringify(params))
    assert.equal(
      watched.some((params) => params.includes('"**/new.md"')),
      true,
    )
  })

  it('follow the folders of the workspace', async () => {
    const uri = server.uri('packages/a/SECURITY.md')
    const event = { added: [{ uri: server.uri('packages/a'), name: 'a' }], removed: [] }
    await server.open('Github', uri)
    assert.deepEqual(await server.diagnostics(uri), [])
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
    assert.notDeepEqual(await server.diagnosticsUntil(has('name-spelling'), uri), [])
    const back = { added: [], removed: event.added }
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: back })
    assert.deepEqual(await server.diagnosticsUntil((found) => found.length === 0, uri), [])
    await server.close(uri)
  })

  it('tell the client how the check ended', async () => {
    await server.open('Github')
    server.received.length = 0
    const count = (await server.diagnostics()).length
    assert.deepEqual(await server.next('securityPolicy/status'), {
      uri: server.uri(),
      state: 'checked',
      findings: count,
    })
    await server.open('x', server.uri('README.md'))
    await server.pull(server.uri('README.md'))
    assert.deepEqual(await server.next('securityPolicy/status'), {
      uri: server.uri('README.md'),
      state: 'ignored',
      message: 'This file is not where a security policy is looked for.',
    })
  })

  it('may be called off', async () => {
    await server.open('Github')
    const calls = Array.from({ length: 20 }, () => new CancellationTokenSource())
    const params = { textDocument: { uri: server.uri() } }
    const answers = calls.map(({ token }) =>
      server.connection.sendRequest('textDocument/diagnostic', params, token).then(
        () => 'answered',
        (error: unknown) => (error as { code: number }).code,
      ),
    )
    for (const call of calls) call.cancel()
    const kinds = new Set(await Promise.all(answers))
    assert.equal(kinds.has(LSPErrorCodes.RequestCancelled), true)
    assert.equal((await server.codes()).includes('name-spelling'), true)
  })
})

describe('pushed diagnostics', () => {
  let server: TestServer
  const pushed = () => server.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  const codes = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.map(({ code }) => code)
  before(async () => {
    server = await startServer({ capabilities: { workspace: { workspaceFolders: true } } })
  })
  after(() => server.stop())

  it('come by themselves, for the version that they are for', async () => {
    assert.equal('diagnosticProvider' in server.result.capabilities, false)
    await server.open('Github')
    const first = await pushed()
    assert.deepEqual([first.uri, first.version, codes(first).includes('name-spelling')], [server.uri(), 1, true])
  })

  it('hold back what would nag, and come after a pause', async () => {
    await server.change('Github\n\nGitlab')
    const [typing, paused] = [await pushed(), await pushed()]
    assert.equal(typing.diagnostics.length < paused.diagnostics.length, true)
    assert.equal(paused.version, 2)
  })

  it('are not sent for other files', async () => {
    await server.open('Github', server.uri('README.md'))
    await server.change('Github 2')
    assert.equal((await pushed()).uri, server.uri())
    assert.deepEqual(
      server
        .heard('textDocument/publishDiagnostics')
        .filter((params) => (params as PublishDiagnosticsParams).uri !== server.uri()),
      [],
    )
  })

  it('are taken back when the document is closed', async () => {
    server.received.length = 0
    await server.close()
    assert.deepEqual(await pushed(), { uri: server.uri(), diagnostics: [] })
  })
})

describe('diagnostics for a client that cannot be told to ask again', () => {
  it('are complete at once', async () => {
    const server = await startServer({ capabilities: { ...pullingClient, workspace: { workspaceFolders: true } } })
    await server.open('x')
    await server.change('[a](docs/none.md) Github')
    const codes = await server.codes()
    assert.equal(codes.includes('name-spelling'), true)
    assert.equal(codes.includes('broken-relative-link'), true)
    await server.stop()
  })
})
