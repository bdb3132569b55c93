import assert from 'node:assert/strict'
import type { CodeLens } from 'vscode-languageserver-protocol'
import { pullingClient, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

const commands = ['securityPolicy.showRule', 'securityPolicy.showProblems', 'securityPolicy.completePolicy']
const policy = '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n'

async function titles(server: TestServer, uri = server.uri()): Promise<(string | undefined)[]> {
  const lenses = await server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })
  return lenses.map(({ command }) => command?.title)
}

describe('code lenses over the protocol', () => {
  let server: TestServer
  beforeEach(async () => {
    const workspace = { ...pullingClient.workspace, codeLens: { refreshSupport: true } }
    server = await startServer({ capabilities: { ...pullingClient, workspace }, initializationOptions: { commands } })
  })
  afterEach(() => server.stop())

  it('agree with the findings that are shown', async () => {
    await server.open(`${policy}\nSee http://acme.dev.\n`)
    const serious = (await server.diagnostics()).filter(({ severity }) => severity === 1 || severity === 2)
    const [score, toFix, missing, ...others] = await titles(server)
    assert.equal(score, 'Scorecard 9/10')
    assert.equal(toFix, `${serious.length} to fix`)
    assert.match(missing ?? '', /^\d+ sections missing$/)
    assert.deepEqual(others, [])
  })

  it('count no more than is shown while somebody types, and all after a pause', async () => {
    await server.open(`${policy}\n`)
    await server.diagnostics()
    const before = await titles(server)
    await server.change(`${policy}\nSee http://acme.dev.\n`)
    assert.deepEqual(await titles(server), before)
    let after: typeof before
    do {
      await server.next('workspace/codeLens/refresh')
      after = await titles(server)
    } while (after[1] === before[1])
    assert.deepEqual([before[1], after[1]], ['1 to fix', '2 to fix'])
  })

  it('are none where the setting says so, as soon as it does', async () => {
    await server.open(policy)
    assert.ok((await titles(server)).length > 0)
    server.settings = { codeLens: false }
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await server.next('workspace/codeLens/refresh')
    assert.deepEqual(await titles(server), [])
  })

  it('are none on what is no policy', async () => {
    for (const path of ['README.md', 'security.txt']) {
      await server.open(policy, server.uri(path))
      assert.deepEqual(await titles(server, server.uri(path)), [], path)
    }
  })
})
