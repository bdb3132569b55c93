import assert from 'node:assert/strict'
import { fork, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver-protocol/node'
import type { InitializeResult } from 'vscode-languageserver-protocol/node'
import manifest from '../../package.json' with { type: 'json' }
import { commandNames } from '../../server/src/protocol.ts'
import { buildServer, endWithTests, pullingClient, startServer } from '../support/server.ts'

const initializeParams = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null }

describe('the server program', () => {
  let path: string
  before(async () => {
    path = await buildServer()
  })
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' })

  it('says its version', () => {
    const { status, stdout } = run('--version')
    assert.equal(stdout, `${manifest.version}\n`)
    assert.equal(status, 0)
  })

  it('says how it is used', () => {
    const { status, stdout } = run('--help')
    assert.match(stdout, /^Usage: security-policy-language-server TRANSPORT\n/)
    assert.equal(status, 0)
  })

  it('asks for a transport when none is given', () => {
    const { status, stderr, stdout } = run()
    assert.match(stderr, /^Say how the editor is connected, for example with --stdio\.\n\nUsage:/)
    assert.equal(stdout, '')
    assert.equal(status, 2)
  })

  it('refuses arguments that it does not know', () => {
    const { status, stderr } = run('--stdoi')
    assert.match(stderr, /--stdoi/)
    assert.equal(status, 2)
  })

  it('ends with 0 after shutdown and exit', async () => {
    const server = await startServer()
    assert.equal(await server.stop(), 0)
  })

  it('ends with 1 when the editor leaves without a word', async () => {
    for (const leave of ['exit', 'end'] as const) {
      const server = await startServer()
      const exited = new Promise((resolve) => server.process.once('exit', resolve))
      if (leave === 'exit') await server.connection.sendNotification('exit')
      else server.process.stdin.end()
      assert.equal(await exited, 1)
      server.clean()
    }
  })

  it('speaks to a process that forked it', async () => {
    const child = endWithTests(fork(path, ['--node-ipc'], { silent: true }))
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
    connection.listen()
    const result = await connection.sendRequest<InitializeResult>('initialize', initializeParams)
    assert.equal(result.serverInfo!.name, 'security-policy-language-server')
    connection.dispose()
    child.kill()
  })

  it('speaks over a socket', async () => {
    const listener = createServer()
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const connected = new Promise<void>((resolve) => listener.once('connection', () => resolve()))
    const child = endWithTests(spawn(process.execPath, [path, `--socket=${(listener.address() as AddressInfo).port}`]))
    await connected
    child.kill()
    listener.close()
    assert.equal(child.killed, true)
  })
})

describe('the server', () => {
  it('says who it is and what it can do', async () => {
    const server = await startServer()
    server.result.capabilities.executeCommandProvider?.commands.sort()
    assert.deepEqual(server.result, {
      serverInfo: { name: 'security-policy-language-server', version: manifest.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        codeActionProvider: {
          codeActionKinds: ['quickfix', 'source.fixAll.securityPolicy', 'source.sortSections.securityPolicy'],
        },
        codeLensProvider: {},
        completionProvider: { resolveProvider: true, triggerCharacters: ['#', '-', '|', '(', '@', ' '] },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: {
          identifier: 'security-policy',
          interFileDependencies: false,
          workspaceDiagnostics: true,
        },
        executeCommandProvider: {
          commands: ['securityPolicy.checkAllPolicies', ...Object.values(commandNames)].sort(),
          workDoneProgress: true,
        },
      },
    })
    await server.stop()
  })

  it('asks the client to tell of changed settings and files', async () => {
    const server = await startServer()
    const methods = new Set<string>()
    while (methods.size < 2) {
      const { registrations } = await server.next<{ registrations: { method: string }[] }>('client/registerCapability')
      for (const { method } of registrations) methods.add(method)
    }
    assert.deepEqual([...methods].sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
    await server.stop()
  })

  it('asks nothing of a client that can do nothing', async () => {
    const server = await startServer({ capabilities: {} })
    await server.open('Github')
    await server.next('textDocument/publishDiagnostics')
    const methods = new Set(server.received.map(({ method }) => method))
    assert.deepEqual([...methods], ['window/logMessage'])
    await server.stop()
  })

  it('survives garbage', async () => {
    const server = await startServer({ capabilities: pullingClient })
    await server.open('Github')
    const { connection } = server
    const ask = (method: string, params?: unknown) => connection.sendRequest(method, params).catch(() => undefined)
    await ask('no/such/request')
    await ask('textDocument/diagnostic', null)
    await ask('textDocument/diagnostic', { textDocument: 3 })
    await ask('textDocument/codeAction', { textDocument: { uri: server.uri() } })
    for (const method of [
      'no/such/notification',
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
    ]) {
      await connection.sendNotification(method, {})
    }
    await connection.sendNotification('securityPolicy/check', null)
    await connection.sendNotification('securityPolicy/check', { uri: 7 })
    await connection.sendNotification('workspace/didChangeConfiguration', {})
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: 'x' })
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: {} })
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: server.uri(), version: 2 },
      contentChanges: [{ range: { start: { line: 'a' }, end: null }, text: 'x' }],
    })
    server.process.stdin.write('Content-Length: 9\r\n\r\n{"broken"')
    assert.equal((await server.codes()).includes('name-spelling'), true)
    assert.deepEqual(await server.codes('not a uri'), [])
    await server.stop()
  })
})
