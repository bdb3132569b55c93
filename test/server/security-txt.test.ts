import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { pullingClient, range, startServer } from '../support/server.ts'
import type { TestServer } from '../support/server.ts'
import { applyAction } from '../support/apply-action.ts'

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title)

describe('security.txt over the protocol', () => {
  let server: TestServer
  let uri: string
  before(async () => {
    const workspace = { ...pullingClient.workspace, workspaceEdit: {} }
    server = await startServer({
      capabilities: { ...pullingClient, workspace },
      initializationOptions: { rulePages: 'file:///pages', status: true, commands: ['securityPolicy.showRule'] },
    })
    uri = server.uri('static/.well-known/security.txt')
  })
  after(() => server.stop())
  afterEach(() => server.close(uri))

  const open = (text: string, languageId = 'security-txt') => server.open(text, uri, languageId)

  it('is checked by its name, whatever the client calls its language', async () => {
    await open('Contact: security@acme.dev\nExpires: 2020-01-01T00:00:00Z\n', 'plaintext')
    const found = await server.diagnostics(uri)
    assert.deepEqual(
      found.map(({ code, range: { start, end } }) => [code, start.line, start.character, end.character]),
      [
        ['securitytxt/no_uri', 0, 9, 26],
        ['securitytxt/expired', 1, 9, 29],
      ],
    )
    assert.deepEqual(found[0]!.codeDescription, { href: 'file:///pages/securitytxt/no_uri.md' })
    assert.deepEqual(await server.next('securityPolicy/status'), { uri, state: 'checked', findings: 2 })
  })

  it('is no policy', async () => {
    await open('# Security\n\nContact: https://acme.dev/Github\nExpires: 2020-01-01T00:00:00Z\n')
    assert.deepEqual(await server.codes(uri), ['securitytxt/expired'])
  })

  it('is checked again as it changes', async () => {
    await open('Expires: 2020-01-01T00:00:00Z\nExpires: 2020-01-01\n')
    const before = await server.codes(uri)
    assert.ok(before.includes('securitytxt/no_contact') && before.includes('securitytxt/multi_expire'), String(before))
    await server.change([{ range: range(1, 0, 7), text: 'Contact' }], uri)
    assert.ok(!(await server.codes(uri)).includes('securitytxt/no_contact'))
  })

  it('is mended at a place, silenced and explained', async () => {
    const text = '# Us\nContact: security@acme.dev\nExpires: 2099-01-01T00:00:00Z\n'
    await open(text)
    const actions = await server.codeActions(range(1, 10, 10), { only: ['quickfix'] }, uri)
    assert.deepEqual(titles(actions), [
      'Write mailto:security@acme.dev',
      'Disable securitytxt/no_uri for this line',
      'Disable securitytxt/no_uri in this file',
      'Show the page of securitytxt/no_uri',
    ])
    assert.equal(actions[0]?.isPreferred, true)
    assert.equal(applyAction(text, actions[0]), text.replace('security@', 'mailto:security@'))
    const silenced = applyAction(text, actions[1])
    assert.equal(silenced, text.replace('Contact', '# security-policy-disable-next-line securitytxt/no_uri\nContact'))
    await server.change(silenced, uri)
    assert.deepEqual(await server.codes(uri), ['securitytxt/long_expiry'])
  })

  it('is fixed as a whole on save', async () => {
    const text = 'Contact:security@acme.dev\r\nEXPIRES : 2099-01-01T00:00:00Z'
    await open(text)
    const context = { only: ['source.fixAll.securityPolicy'] }
    const [action] = await server.codeActions(range(0, 0, 0), context, uri)
    assert.equal(applyAction(text, action), 'Contact: mailto:security@acme.dev\r\nEXPIRES: 2099-01-01T00:00:00Z\r\n')
  })

  it('is never rewritten when it is signed', async () => {
    await open(
      [
        '-----BEGIN PGP SIGNED MESSAGE-----',
        'Hash: SHA512',
        '',
        'Canonical: https://acme.dev/.well-known/security.txt',
        'Contact: security@acme.dev',
        'Expires: 2099-01-01T00:00:00Z',
        '-----BEGIN PGP SIGNATURE-----',
        '',
        'iHUE',
        '-----END PGP SIGNATURE-----',
      ].join('\n'),
    )
    const found = await server.diagnostics(uri)
    assert.deepEqual(
      found.map(({ code }) => code),
      ['securitytxt/no_uri', 'securitytxt/long_expiry'],
    )
    for (const { message } of found)
      assert.match(message as string, /is signed, so change it by hand and sign it again/)
    const actions = await server.codeActions(range(4, 10, 10), {}, uri)
    assert.deepEqual(titles(actions), ['Show the page of securitytxt/no_uri'])
  })

  it('leaves other text files alone', async () => {
    const other = server.uri('notes.txt')
    await server.open('Contact: me\n', other, 'plaintext')
    assert.deepEqual(await server.diagnostics(other), [])
    await server.close(other)
  })
})
