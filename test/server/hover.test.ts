import assert from 'node:assert/strict'
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol'
import { pullingClient, range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'

async function hover(server: TestServer, line: number, character: number, uri = server.uri()): Promise<Hover | null> {
  return server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } })
}

const value = (found: Hover | null) => (found?.contents as MarkupContent | undefined)?.value ?? ''
const policy = '# Security Policy\n\nWe acknowledge reports to security@acme.dev within 72 hours.\n'

describe('hover over the protocol', () => {
  let server: TestServer
  before(async () => {
    const textDocument = { ...pullingClient.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] as const } }
    server = await startServer({
      capabilities: {
        ...pullingClient,
        textDocument: { ...textDocument, hover: { contentFormat: [...textDocument.hover.contentFormat] } },
      },
      initializationOptions: { rulePages: 'file:///pages' },
    })
  })
  after(() => server.stop())
  afterEach(() => server.close())

  it('tells what was understood, over the words that say it', async () => {
    await server.open(policy)
    const found = await hover(server, 2, 57)
    assert.deepEqual(found?.range, range(2, 51, 59))
    assert.match(value(found), /^\*\*First answer to a report\\: within 72 hours\*\*/)
    assert.match(value(found), /\[OSPS\\-VM\\-01\\\.01\]\(<https:\/\/baseline\.openssf\.org/)
  })

  it('scores a vector, in the server as it is shipped', async () => {
    await server.open('# S\n\nCVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N\n')
    assert.match(value(await hover(server, 2, 3)), /Base score 9\\\.3\\: critical/)
  })

  it('explains the fields of a security.txt, and rules by their pages', async () => {
    const uri = server.uri('.well-known/security.txt')
    await server.open('# security-policy-disable securitytxt/no_expire\nContact: mailto:a@acme.dev\n', uri, 'plaintext')
    assert.match(value(await hover(server, 1, 2, uri)), /^\*\*Contact\*\*/)
    assert.match(value(await hover(server, 0, 30, uri)), /\(<file:\/\/\/pages\/securitytxt\/no_expire\.md>\)/)
    await server.close(uri)
  })

  it('is for the text as it is now', async () => {
    await server.open(policy)
    await server.change(policy.replace('72 hours', '3 days'))
    assert.match(value(await hover(server, 2, 53)), /within 3 days/)
  })

  it('tells nothing where nothing is said, and of other files', async () => {
    await server.open(policy)
    assert.equal(await hover(server, 2, 0), null)
    await server.open(policy, server.uri('README.md'))
    assert.equal(await hover(server, 2, 57, server.uri('README.md')), null)
    await server.close(server.uri('README.md'))
  })
})

it('a hover is plain text for a client that does not say that it shows Markdown', async () => {
  const server = await startServer()
  await server.open(policy)
  const contents = (await hover(server, 2, 57))?.contents as MarkupContent
  assert.equal(contents.kind, 'plaintext')
  assert.match(contents.value, /^First answer to a report: within 72 hours\nAsked for by OSPS-VM-01\.01\n/)
  await server.stop()
})
