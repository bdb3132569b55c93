import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { answerFiles } from '../support/answer-files.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { has, pullingClient, startServer } from '../support/server.ts'

const uri = 'mem:/repo/SECURITY.md'
const isMended = (found: readonly Diagnostic[]) => !has('broken-relative-link')(found)

describe('files that are on no disk', () => {
  it('are read by the client', async () => {
    const contents: Record<string, string> = { '/repo/README.md': '' }
    const files = memoryFiles(contents)
    const server = await startServer({
      folders: ['mem:/repo'],
      initializationOptions: { readsFiles: true },
      answer: answerFiles(files),
    })
    await server.open('[a](README.md)\n[b](docs/new.md)\n', uri)
    const found = await server.diagnosticsUntil(has('broken-relative-link'), uri)
    assert.deepEqual(
      found.filter(({ code }) => code === 'broken-relative-link').map(({ range }) => range.start.line),
      [1],
    )
    contents['/repo/docs/new.md'] = ''
    files.asked.length = 0
    const changes = [{ uri: 'mem:///repo/docs/new.md', type: 1 }]
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    assert.equal(isMended(await server.diagnosticsUntil(isMended, uri)), true)
    assert.deepEqual(
      files.asked.filter((question) => question.startsWith('read')),
      [],
    )
    await server.stop()
  })

  it('are not known when the client reads none, or cannot', async () => {
    const denied = () => {
      throw new Error('denied')
    }
    const folders = ['mem:/repo']
    for (const options of [
      { folders },
      { folders, initializationOptions: { readsFiles: true } },
      { folders, initializationOptions: { readsFiles: true }, answer: denied },
      { folders, initializationOptions: { readsFiles: true }, answer: () => ({ garbage: true }) },
    ]) {
      const server = await startServer({
        ...options,
        capabilities: { ...pullingClient, workspace: { ...pullingClient.workspace, diagnostics: {} } },
      })
      await server.open('[b](docs/new.md)\n\nGithub\n', uri)
      const codes = await server.codes(uri)
      assert.equal(codes.includes('name-spelling'), true)
      assert.equal(codes.includes('broken-relative-link'), false)
      if (!options.initializationOptions) assert.deepEqual(server.heard('securityPolicy/stat'), [])
      await server.stop()
    }
  })

  it('are those of other schemes: the disk is read by the server', async () => {
    const server = await startServer({ initializationOptions: { readsFiles: true } })
    await server.open('[b](docs/new.md)\n')
    await server.diagnosticsUntil(has('broken-relative-link'))
    assert.deepEqual(server.heard('securityPolicy/stat'), [])
    await server.stop()
  })
})

describe('watched files', () => {
  it('are watched below the folder of the repository where the client can', async () => {
    const server = await startServer({
      capabilities: {
        ...pullingClient,
        workspace: {
          ...pullingClient.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
    })
    await server.open('[b](docs/new.md)\n')
    await server.diagnosticsUntil(has('broken-relative-link'))
    const baseUri = server.uri('').replace(/\/$/, '')
    for (;;) {
      const { registrations } = await server.next<{ registrations: { registerOptions?: { watchers?: object[] } }[] }>(
        'client/registerCapability',
      )
      const patterns = registrations.flatMap(({ registerOptions }) => registerOptions?.watchers ?? [])
      const watched = new Set(patterns.map((pattern) => JSON.stringify(pattern)))
      if (!watched.has(JSON.stringify({ globPattern: { baseUri, pattern: 'docs/new.md' } }))) continue
      for (const pattern of ['.git/config', '.git/packed-refs', 'package.json', '*.gemspec']) {
        assert.equal(watched.has(JSON.stringify({ globPattern: { baseUri, pattern } })), true, pattern)
      }
      break
    }
    await server.stop()
  })

  it('change what is found', async () => {
    const server = await startServer({
      files: {
        '.git/config': '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n',
        '.well-known/security.txt': 'Contact: mailto:psirt@acme.dev\nExpires: 2099-01-01T00:00:00Z\n',
        'SECURITY.md': '',
      },
    })
    await server.open('# Security Policy\n\nPlease send reports to security@acme.dev.\n')
    await server.diagnosticsUntil(has('contact-differs-securitytxt'))
    assert.equal((await server.codes()).includes('policy-shadowed'), false)

    writeFileSync(join(server.folder, '.well-known/security.txt'), 'Contact: mailto:security@acme.dev\n')
    mkdirSync(join(server.folder, '.github'))
    writeFileSync(join(server.folder, '.github/SECURITY.md'), 'Call us.\n')
    const changes = [
      { uri: server.uri('.well-known/security.txt'), type: 2 },
      { uri: server.uri('.github/SECURITY.md'), type: 1 },
    ]
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    const found = await server.diagnosticsUntil(has('policy-shadowed'))
    assert.equal(has('contact-differs-securitytxt')(found), false)
    await server.stop()
  })
})
