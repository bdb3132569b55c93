import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeAction } from 'vscode-languageserver-protocol/node'
import { range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const name = '.security-policy.json'

describe('a configuration file, for the server', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await startServer({
      initializationOptions: { status: true },
      files: { [name]: '{ "rules": { "name-spelling": "error" } }' },
      settings: { rules: { 'name-spelling': 'off', 'missing-ack-time': 'off' } },
    })
  })
  afterEach(() => server.stop())

  /** Writes the configuration file as another program does, and waits until that was understood. */
  async function write(content: string | null): Promise<void> {
    const file = join(server.folder, name)
    if (content === null) rmSync(file)
    else writeFileSync(file, content)
    server.received.length = 0
    const changes = [{ uri: server.uri(name), type: content === null ? 3 : 2 }]
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await server.next('workspace/diagnostic/refresh')
  }
  const severities = async () =>
    (await server.diagnostics()).filter(({ code }) => code === 'name-spelling').map(({ severity }) => severity)

  it('is stronger than the settings, key by key', async () => {
    await server.open('Github')
    assert.deepEqual(await severities(), [1])
    assert.equal((await server.codes()).includes('missing-ack-time'), false)
  })

  it('is in force as soon as it is written, and no longer when it is deleted', async () => {
    await server.open('Github')
    assert.deepEqual(await severities(), [1])
    await write('{ "rules": { "name-spelling": "warning" } }')
    assert.deepEqual(await severities(), [2])
    await write(null)
    assert.deepEqual(await severities(), [])
  })

  it('stays in force as it was when a mistake gets into it, which is told once', async () => {
    await server.open('Github')
    assert.deepEqual(await severities(), [1])
    await write('{ "rules": { "name-speling": "off" } }')
    assert.deepEqual(await severities(), [1])
    const told = server.heard('window/showMessage')
    assert.deepEqual(told, [
      {
        type: 2,
        message:
          '.security-policy.json is in force as it was before, until it is corrected. There is no rule "name-speling": did you mean "name-spelling"?',
      },
    ])
    await write('{ "rules": { "name-spelling": "off" } }')
    assert.deepEqual(await severities(), [])
  })

  it('has its mistakes marked while it is typed, and is in force when it is saved', async () => {
    const uri = server.uri(name)
    await server.open('Github')
    const wrong = '{ "rules": { "name-speling": "hint" } }'
    await server.open(wrong, uri, 'jsonc')
    const at = range(0, 13, 27)
    const [diagnostic] = await server.diagnostics(uri)
    assert.deepEqual(
      { ...diagnostic, codeDescription: undefined },
      {
        range: at,
        severity: 1,
        code: 'configuration',
        source: 'security-policy',
        message: 'There is no rule "name-speling": did you mean "name-spelling"?',
        codeDescription: undefined,
      },
    )
    const actions: CodeAction[] = await server.codeActions(at, {}, uri)
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Replace with name-spelling'],
    )
    await server.change('{ "rules": { "name-spelling": "hint" } }', uri)
    assert.deepEqual(await server.diagnostics(uri), [])
    assert.deepEqual(await severities(), [1])

    writeFileSync(join(server.folder, name), '{ "rules": { "name-spelling": "hint" } }')
    server.received.length = 0
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })
    await server.next('workspace/diagnostic/refresh')
    assert.deepEqual(await severities(), [4])
    assert.deepEqual(server.heard('window/showMessage'), [])
  })

  it('says which files are policies, and which are none', async () => {
    await server.open('Github')
    await write('{ "rules": { "name-spelling": "error" }, "files": ["handbook/*.md"], "ignore": ["docs"] }')
    await server.open('Github', server.uri('handbook/a.md'))
    assert.notDeepEqual(await server.codes(server.uri('handbook/a.md')), [])
    const uri = server.uri('docs/SECURITY.md')
    await server.open('Github', uri)
    assert.deepEqual(await server.codes(uri), [])
    const status = { uri, state: 'ignored', message: 'The configuration of the project says to ignore this file.' }
    assert.deepEqual(server.heard('securityPolicy/status').at(-1), status)
  })

  it('is marked where it is no JSON, unless the editor does that by itself', async () => {
    const ask = async (to: TestServer, text: string) => {
      await to.open(text, to.uri(name))
      return (await to.diagnostics(to.uri(name))).map(({ message }) => message)
    }
    const editor = await startServer({ initializationOptions: { marksJson: true } })
    try {
      for (const to of [server, editor]) {
        assert.deepEqual(await ask(to, '{ "rule": {} }'), ['There is no setting "rule": did you mean "rules"?'])
        await to.close(to.uri(name))
      }
      assert.deepEqual(await ask(server, '{ "rules" {} }'), ['This is no JSON: put a colon before this.'])
      assert.deepEqual(await ask(editor, '{ "rules" {} }'), [])
    } finally {
      await editor.stop()
    }
  })

  it('has no effect while nobody knows what it was without its mistake', async () => {
    writeFileSync(join(server.folder, name), '{ "rules": ')
    await server.open('Github')
    assert.deepEqual(await severities(), [])
    assert.deepEqual(server.heard('window/showMessage'), [
      {
        type: 2,
        message:
          '.security-policy.json has no effect until it is corrected. This is no JSON: a value should stand here, such as a text in double quotes.',
      },
    ])
  })
})
