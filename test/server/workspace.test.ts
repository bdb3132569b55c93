import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol'
import type {
  PreviousResultId,
  PublishDiagnosticsParams,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol'
import type { WorkspaceResult } from '../../server/src/workspace/result.ts'
import { answerFiles } from '../support/answer-files.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { pullingClient, startServer } from '../support/server.ts'
import type { ServerOptions, TestServer } from '../support/server.ts'

const command = 'securityPolicy.checkAllPolicies'

/** A client that has the command itself, as VS Code has. */
const vscode = { initializationOptions: { commands: [command] } }

/** Two repositories, of which one has policies. */
const repositories = {
  folders: ['engine', 'site'],
  files: {
    'engine/.git/config': '[remote "origin"]\n\turl = git@github.com:acme/engine.git\n',
    'engine/SECURITY.md': '# Security Policy\n\nWe are on Github.\n\n[Guide](docs/gone.md)\n',
    'engine/.github/SECURITY.md': '# Security Policy\n\nWrite to us on Github.\n',
    'engine/web/.well-known/security.txt': 'Contact: http://acme.dev/report\n',
    'engine/handbook/.security-policy.json': '{ "files": ["*-security.md"], "rules": { "name-spelling": "error" } }',
    'engine/handbook/our-security.md': 'Github\n',
    'engine/handbook/README.md': 'Github\n',
    'engine/packages/a/SECURITY.md': 'Github\n',
    'engine/node_modules/b/security.txt': 'Github\n',
    'engine/vendor/.github/SECURITY.md': 'Github\n',
    'site/README.md': 'Github\n',
  },
}

function run(server: TestServer, token = CancellationToken.None, workDoneToken?: string): Promise<WorkspaceResult> {
  return server.connection.sendRequest('workspace/executeCommand', { command, workDoneToken }, token)
}

/** What the client shows: the findings of each file, by its path. */
class Shown {
  readonly #server: TestServer
  readonly codes = new Map<string, readonly unknown[]>()
  readonly #ids = new Map<string, string>()

  constructor(server: TestServer) {
    this.#server = server
  }

  get previousResultIds(): PreviousResultId[] {
    return [...this.#ids].map(([uri, value]) => ({ uri, value }))
  }

  /** The paths of files in which something was found, sorted. */
  get paths(): string[] {
    return [...this.codes.keys()].map((uri) => uri.slice(this.#server.uri('x').length - 1)).sort()
  }

  of(path: string): readonly unknown[] {
    return this.codes.get(this.#server.uri(path)) ?? []
  }

  take(items: readonly WorkspaceDocumentDiagnosticReport[]): void {
    for (const item of items) {
      if (item.kind === 'unchanged') continue
      if (item.items.length === 0) this.codes.delete(item.uri)
      else
        this.codes.set(
          item.uri,
          item.items.map(({ code }) => code),
        )
      if (item.resultId === undefined) this.#ids.delete(item.uri)
      else this.#ids.set(item.uri, item.resultId)
    }
  }

  /** Asks as VS Code does: the answer comes in parts, when there is something new. */
  async next(token = CancellationToken.None): Promise<void> {
    const partialResultToken = `parts-${Math.random()}`
    const parts: WorkspaceDiagnosticReport[] = []
    const listener = this.#server.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      partialResultToken,
      (part) => void parts.push(part),
    )
    const params = { previousResultIds: this.previousResultIds, partialResultToken }
    const answer = await this.#server.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
      token,
    )
    listener.dispose()
    assert.deepEqual(answer, { items: [] })
    for (const { items } of parts) this.take(items)
  }

  /** Asks again and again until what is shown is right. */
  async until(isRight: () => boolean): Promise<void> {
    while (!isRight()) await this.next()
  }

  /** Asks for a whole answer at once. */
  async ask(): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const params = { previousResultIds: this.previousResultIds }
    const { items } = await this.#server.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
    )
    this.take(items)
    return items
  }
}

describe('the check of all policies', () => {
  let server: TestServer
  let shown: Shown

  async function start(options: ServerOptions): Promise<void> {
    server = await startServer(options)
    shown = new Shown(server)
  }
  afterEach(() => server.stop())

  async function write(path: string, text: string, type = 2): Promise<void> {
    const file = join(server.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    await tell(path, type)
  }

  async function remove(path: string): Promise<void> {
    rmSync(join(server.folder, path), { recursive: true })
    await tell(path, 3)
  }

  async function tell(path: string, type: number): Promise<void> {
    const changes = [{ uri: server.uri(path), type }]
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  async function set(settings: unknown): Promise<void> {
    server.settings = settings
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  it('finds what is checked in all folders, and nothing else', async () => {
    await start({ ...vscode, ...repositories })
    const result = await run(server)
    assert.equal(result.files, 5)
    assert.deepEqual(result.withoutPolicy, [server.uri('site')])
    assert.match(result.message, /^5 files checked: \d+ errors, .*\. There is no security policy in "site"\. GitHub /)
    await shown.next()
    assert.deepEqual(shown.paths, [
      'engine/.github/SECURITY.md',
      'engine/SECURITY.md',
      'engine/handbook/our-security.md',
      'engine/web/.well-known/security.txt',
    ])
    const total = Object.values(result.findings).reduce((sum, count) => sum + count)
    assert.equal([...shown.codes.values()].flat().length, total)
  })

  it('knows the repository around each file', async () => {
    await start({ ...vscode, ...repositories })
    await run(server)
    await shown.next()
    for (const rule of ['policy-shadowed', 'broken-relative-link']) {
      assert.equal(shown.of('engine/SECURITY.md').includes(rule), true, rule)
    }
  })

  it('finds a policy where GitHub does not look for it, once a configuration file names it', async () => {
    const files = {
      '.git/config': '[remote "origin"]\n\turl = git@github.com:acme/engine.git\n',
      '.security-policy.json': '{ "files": ["legal/*"] }',
      'legal/SECURITY.md': '# Security Policy\n\nWrite to security@acme.dev.\n',
    }
    await start({ ...vscode, files })
    assert.deepEqual((await run(server)).withoutPolicy, [])
    await shown.next()
    assert.equal(shown.of('legal/SECURITY.md').includes('policy-location'), true)
  })

  it('searches nothing until somebody asks for it', async () => {
    await start({ ...vscode, ...repositories })
    const answer = shown.next()
    await write('engine/SECURITY.md', 'Github\n')
    await server.open('Github', server.uri('engine/docs/SECURITY.md'))
    assert.notDeepEqual(await server.codes(server.uri('engine/docs/SECURITY.md')), [])
    assert.deepEqual(shown.paths, [])
    await run(server)
    await answer
    assert.equal(shown.of('engine/SECURITY.md').includes('name-spelling'), true)
  })

  it('begins when a client asks that has no command for it', async () => {
    await start(repositories)
    await shown.next()
    assert.equal(shown.paths.length, 4)
  })

  it('answers at once where the answer comes in one, and tells what is unchanged', async () => {
    await start(repositories)
    const first = await shown.ask()
    assert.deepEqual(new Set(first.map(({ kind }) => kind)), new Set(['full']))
    const second = await shown.ask()
    assert.deepEqual(
      second.map(({ kind, uri, resultId }) => ({ kind, uri, resultId })),
      first.map(({ uri, resultId }) => ({ kind: 'unchanged', uri, resultId })),
    )
    await write('engine/SECURITY.md', 'GitHub\n')
    const third = await shown.ask()
    assert.deepEqual(
      third.filter(({ kind }) => kind === 'full').map(({ uri }) => uri),
      [server.uri('engine/SECURITY.md')],
    )
  })

  it('looks again when it is asked by a client that tells of no changes', async () => {
    await start({ ...repositories, capabilities: { textDocument: { diagnostic: {} } } })
    await shown.ask()
    rmSync(join(server.folder, 'engine/SECURITY.md'))
    mkdirSync(join(server.folder, 'site/docs'))
    writeFileSync(join(server.folder, 'site/docs/security.md'), 'Github\n')
    await shown.ask()
    assert.equal(shown.paths.includes('engine/SECURITY.md'), false)
    assert.equal(shown.of('site/docs/security.md').includes('name-spelling'), true)
  })

  it('follows files that change, come and go', async () => {
    await start({ ...vscode, ...repositories })
    await run(server)
    await shown.next()

    const isSpelling = (path: string) => shown.of(path).includes('name-spelling')
    await write('engine/SECURITY.md', '# Security Policy\n\nWe are on GitHub.\n')
    await shown.until(() => !isSpelling('engine/SECURITY.md'))
    await write('site/SECURITY.md', 'Github\n', 1)
    await shown.until(() => isSpelling('site/SECURITY.md'))
    await write('engine/handbook/b-security.md', 'Github\n', 1)
    await shown.until(() => isSpelling('engine/handbook/b-security.md'))
    await remove('site/SECURITY.md')
    await shown.until(() => !shown.paths.includes('site/SECURITY.md'))
    await remove('engine/handbook')
    await shown.until(() => !shown.paths.some((path) => path.startsWith('engine/handbook')))
    await remove('engine/.github')
    await shown.until(() => !shown.of('engine/SECURITY.md').includes('policy-shadowed'))

    await write('engine/README.md', 'Github\n', 1)
    await write('engine/node_modules/c/docs/security.txt', 'Github\n', 1)
    await write('engine/docs/SECURITY.md', 'Github\n', 1)
    await shown.until(() => isSpelling('engine/docs/SECURITY.md'))
    assert.deepEqual(shown.paths, [
      'engine/SECURITY.md',
      'engine/docs/SECURITY.md',
      'engine/web/.well-known/security.txt',
    ])
  })

  it('finds files in a folder that is new, also when nothing is told of them but the folder, or a change', async () => {
    await start({ ...vscode, ...repositories })
    await run(server)
    await shown.next()
    await remove('engine/.github')
    await shown.until(() => !shown.of('engine/SECURITY.md').includes('policy-shadowed'))

    await write('engine/.github/SECURITY.md', '# Security Policy\n\nWe are on Github.\n', 2)
    await shown.until(() => shown.of('engine/.github/SECURITY.md').includes('name-spelling'))
    await shown.until(() => shown.of('engine/SECURITY.md').includes('policy-shadowed'))

    await remove('engine/.github')
    await shown.until(() => !shown.of('engine/SECURITY.md').includes('policy-shadowed'))
    mkdirSync(join(server.folder, 'engine/.github'))
    writeFileSync(join(server.folder, 'engine/.github/SECURITY.md'), '# Security Policy\n\nWe are on Gitlab.\n')
    await tell('engine/.github', 1)
    await shown.until(() => shown.of('engine/.github/SECURITY.md').includes('name-spelling'))
    await shown.until(() => shown.of('engine/SECURITY.md').includes('policy-shadowed'))
  })

  it('asks to be told of such changes', async () => {
    const workspace = {
      ...pullingClient.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    }
    await start({ ...vscode, ...repositories, capabilities: { ...pullingClient, workspace } })
    await run(server)
    const baseUri = server.uri('engine')
    const wanted = ['**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}', '**/security.txt', 'handbook', '.github', 'web']
    for (const pattern of wanted) {
      const watcher = JSON.stringify({ globPattern: { baseUri, pattern } })
      const isWatched = () => JSON.stringify(server.heard('client/registerCapability')).includes(watcher)
      while (!isWatched()) await server.next('client/registerCapability')
    }
  })

  it('follows the configuration, the settings and the folders of the workspace', async () => {
    await start({ ...vscode, ...repositories })
    await run(server)
    await shown.next()

    await write('engine/handbook/.security-policy.json', '{ "files": ["README.md"] }')
    await shown.until(() => shown.paths.includes('engine/handbook/README.md'))
    await shown.until(() => !shown.paths.includes('engine/handbook/our-security.md'))

    await set({ files: ['README.md'], rules: { 'broken-relative-link': 'off' } })
    await shown.until(() => shown.paths.includes('site/README.md'))
    await shown.until(() => !shown.of('engine/SECURITY.md').includes('broken-relative-link'))

    const event = { added: [], removed: [{ uri: server.uri('engine'), name: 'engine' }] }
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
    await shown.until(() => shown.paths.every((path) => path === 'site/README.md'))

    await set({ enable: false })
    await shown.until(() => shown.paths.length === 0)
    assert.equal((await run(server)).message, 'The setting "securityPolicy.enable" is false, so no policy was checked.')
  })

  it('knows open documents as they are, and as they were saved when they are closed', async () => {
    await start({ ...vscode, ...repositories })
    const path = 'engine/SECURITY.md'
    const uri = server.uri(path)
    await server.open('# Security Policy\n\nWe are on GitHub.\n\n[Guide](docs/gone.md)\n', uri)
    assert.equal((await run(server)).files, 5)
    await shown.next()
    const isSpelling = () => shown.of(path).includes('name-spelling')
    assert.equal(isSpelling(), false)
    await server.change('# Security Policy\n\nWe are on Gitlab.\n', uri)
    await shown.until(isSpelling)
    assert.equal(shown.of(path).includes('broken-relative-link'), false)
    const { resultId } = await server.pull(uri)
    assert.equal(shown.previousResultIds.find((previous) => previous.uri === uri)?.value, resultId)

    await server.close(uri)
    await shown.until(() => shown.of(path).includes('broken-relative-link'))
  })

  it('takes away what is shown of a closed document that is not among the files', async () => {
    await start({ ...vscode, ...repositories })
    const uri = server.uri('engine/SECURITY.md')
    await server.open('Github', uri)
    shown.codes.set(uri, await server.codes(uri))
    const answer = shown.next()
    await server.close(uri)
    await answer
    assert.deepEqual(shown.paths, [])
  })

  it('knows open documents by any spelling of their URIs', async () => {
    await start({ ...vscode, folders: ['.'], files: { 'docs/SECURITY.md': 'Github\n', 'SECURITY.md': 'Github\n' } })
    await server.open('Github', server.uri('docs/SECURITY.md').replace('docs', '%64ocs'))
    await run(server)
    await shown.next()
    assert.deepEqual(shown.paths, ['%64ocs/SECURITY.md', 'SECURITY.md'])
  })

  it('may be called off', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a/${index}/b/c.md`, '']))
    await start({ ...vscode, files: { ...files, 'SECURITY.md': 'Github\n' } })
    const calls = Array.from({ length: 5 }, () => new CancellationTokenSource())
    const answers = calls.map(({ token }) =>
      run(server, token).then(
        () => 'answered',
        (error: unknown) => (error as { code: number }).code,
      ),
    )
    for (const call of calls) call.cancel()
    assert.equal((await Promise.all(answers)).includes(LSPErrorCodes.RequestCancelled), true)
    assert.equal((await run(server)).files, 1)
    await shown.next()
    assert.deepEqual(shown.paths, ['SECURITY.md'])
  })

  it('lets go of a client that waits no longer', async () => {
    await start(vscode)
    const call = new CancellationTokenSource()
    const answer = shown.next(call.token)
    call.cancel()
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled })
  })

  it('tells how far it has come', async () => {
    await start({ ...vscode, ...repositories })
    const told: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = []
    const listener = server.connection.onProgress(WorkDoneProgress.type, 'far', (value) => void told.push(value))
    await run(server, undefined, 'far')
    listener.dispose()
    assert.equal(told[0]?.kind, 'begin')
    assert.equal(told.at(-1)?.kind, 'end')
    assert.deepEqual(
      told.flatMap((value) => ('percentage' in value && value.percentage === 80 ? value.message : [])),
      ['web/.well-known/security.txt'],
    )
  })

  it('names what cannot be checked', async () => {
    await start({ ...vscode, files: { 'SECURITY.md': 'a\0b', 'docs/SECURITY.md': 'GitHub\n' } })
    assert.match((await run(server)).message, / 1 file could not be checked; see the output for the reason\.$/)
  })

  it('knows files that are on no disk', async () => {
    const files = memoryFiles({ '/repo/.github/SECURITY.md': 'Github\n', '/repo/node_modules/a/docs/SECURITY.md': '' })
    await start({
      folders: ['mem:/repo'],
      initializationOptions: { commands: [command], readsFiles: true },
      answer: answerFiles(files),
    })
    assert.equal((await run(server)).files, 1)
    await shown.next()
    assert.equal(shown.codes.size, 1)
    assert.equal(
      files.asked.some((question) => question.includes('node_modules/')),
      false,
    )
  })

  it('is no command of another name', async () => {
    await start(vscode)
    assert.equal(server.result.capabilities.executeCommandProvider?.commands.includes(command), false)
    await assert.rejects(
      server.connection.sendRequest('workspace/executeCommand', { command: 'securityPolicy.other' }),
      /There is no command "securityPolicy\.other"/,
    )
  })

  describe('for a client that never asks', () => {
    const pushed = () => server.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
    const pushedFor = async (path: string) => {
      for (;;) {
        const { uri, diagnostics } = await pushed()
        if (uri === server.uri(path)) return diagnostics.map(({ code }) => code)
      }
    }

    beforeEach(async () => {
      await start({ ...repositories, capabilities: { workspace: { workspaceFolders: true } } })
      assert.ok(server.result.capabilities.executeCommandProvider?.commands.includes(command))
      await run(server)
    })

    it('is told of in words', async () => {
      const { type, message } = await server.next<{ type: number; message: string }>('window/showMessage')
      assert.equal(type, 3)
      assert.match(message, /^5 files checked: /)
    })

    it('pushes what is found', async () => {
      const files = new Set<string>()
      while (files.size < 4) files.add((await pushed()).uri)
      await write('engine/SECURITY.md', 'Gitlab\n')
      assert.equal((await pushedFor('engine/SECURITY.md')).includes('broken-relative-link'), false)
      await remove('engine/SECURITY.md')
      assert.deepEqual(await pushedFor('engine/SECURITY.md'), [])
    })

    it('pushes each document once, whether it is open or not', async () => {
      const path = 'engine/SECURITY.md'
      assert.equal((await pushedFor(path)).includes('broken-relative-link'), true)
      await server.open('Gitlab', server.uri(path))
      assert.deepEqual(await pushedFor(path), [])
      assert.equal((await pushedFor(path)).includes('name-spelling'), true)
      await server.close(server.uri(path))
      assert.deepEqual(await pushedFor(path), [])
      assert.equal((await pushedFor(path)).includes('broken-relative-link'), true)
    })
  })
})
