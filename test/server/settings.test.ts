import assert from 'node:assert/strict'
import { startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

describe('settings that the server asks for', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({ initializationOptions: { status: true } })
    await server.open('Github')
    await server.pull()
    await server.next('securityPolicy/status')
    await server.next('workspace/diagnostic/refresh')
  })
  after(() => server.stop())

  async function change(settings: unknown): Promise<void> {
    server.settings = settings
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await server.next('workspace/diagnostic/refresh')
  }

  const nameSpelling = async () => (await server.diagnostics()).filter(({ code }) => code === 'name-spelling')

  it('set the severity of a rule at once', async () => {
    await change({ rules: { 'name-spelling': 'error' } })
    assert.deepEqual(
      (await nameSpelling()).map(({ severity }) => severity),
      [1],
    )
  })

  it('turn a rule off and on at once', async () => {
    await change({ rules: { 'name-spelling': 'off' } })
    assert.deepEqual(await nameSpelling(), [])
    await change(null)
    assert.equal((await nameSpelling()).length, 1)
  })

  it('turn everything off and on at once', async () => {
    await change({ enable: false })
    server.received.length = 0
    assert.deepEqual(await server.diagnostics(), [])
    assert.deepEqual(await server.next('securityPolicy/status'), {
      uri: server.uri(),
      state: 'off',
      message: 'The setting "securityPolicy.enable" is false.',
    })
    await change({})
    assert.equal((await nameSpelling()).length, 1)
  })

  it('name further policies', async () => {
    const uri = server.uri('policies/a.md')
    await server.open('Github', uri)
    assert.deepEqual(await server.diagnostics(uri), [])
    await change({ files: ['policies/*.md'] })
    assert.equal((await server.codes(uri)).includes('name-spelling'), true)
  })

  it('tell once what is wrong with them, and keep what is right', async () => {
    await change({ enable: 'yes', rules: { 'name-spelling': 'warning', 'name-speling': 'off' } })
    assert.deepEqual(
      (await nameSpelling()).map(({ severity }) => severity),
      [2],
    )
    assert.deepEqual(await server.next('window/showMessage'), {
      type: 2,
      message:
        'Correct these settings, which count as not given until then. "securityPolicy.enable" is "yes", but must be true or false. There is no rule "name-speling": did you mean "name-spelling"?',
    })
    assert.deepEqual(server.heard('window/showMessage'), [])
    const same = { 'name-spelling': 'off', 'name-speling': 'off' }
    await change({ enable: 'yes', rules: same })
    await nameSpelling()
    assert.deepEqual(server.heard('window/showMessage'), [])
  })
})

describe('settings of a client that cannot be asked', () => {
  it('are given at the start and told when they change', async () => {
    const server = await startServer({
      capabilities: {},
      initializationOptions: { settings: { rules: { 'name-spelling': 'error' } } },
    })
    const severities = async () => {
      const { diagnostics } = await server.next<{ diagnostics: { code: string; severity: number }[] }>(
        'textDocument/publishDiagnostics',
      )
      return diagnostics.filter(({ code }) => code === 'name-spelling').map(({ severity }) => severity)
    }
    await server.open('Github')
    assert.deepEqual(await severities(), [1])
    await server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { securityPolicy: { rules: { 'name-spelling': 'warning' } } },
    })
    assert.deepEqual(await severities(), [2])
    await server.stop()
  })
})
