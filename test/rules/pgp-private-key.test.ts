import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import pgpPrivateKey from '../../server/src/rules/pgp-private-key.ts'
import { findingsIn } from './example.ts'

const marked = (text: string): readonly string[] =>
  findingsIn(text, noProject, [pgpPrivateKey]).map(({ at }) => text.slice(at.start, at.end))

const line = 'bm90IGEga2V5LCBidXQgYSBsaW5lIG9mIGEgdGVzdCB0aGF0IGxvb2tzIGxpa2Ug'
const armour = (kind: string, ...headers: readonly string[]): string =>
  [`-----BEGIN ${kind}-----`, ...headers, '', line, '=bm90', `-----END ${kind}-----`].join('\n')

describe('pgp-private-key', () => {
  it('finds a key wherever it stands', () => {
    const key = armour('PGP PRIVATE KEY BLOCK', 'Version: GnuPG v2', 'Comment: ours')
    const header = '-----BEGIN PGP PRIVATE KEY BLOCK-----'
    const quoted = key.replaceAll(/^/gm, '> ')
    const indented = key.replaceAll(/^/gm, '    ')
    for (const text of [key, `<!--\n${key}\n-->`, quoted, indented, `\`\`\`\n${key.replaceAll('\n', '\r\n')}\n\`\`\``])
      assert.deepEqual(marked(text), [header], text)
    assert.deepEqual(marked(`${key}\n\n${key}`), [header, header])
  })

  it('knows other private keys', () => {
    for (const kind of ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])
      assert.deepEqual(marked(armour(kind)), [`-----BEGIN ${kind}-----`])
    assert.equal(marked(armour('RSA PRIVATE KEY', 'Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,00FF')).length, 1)
  })

  it('leaves public keys, and words about keys, alone', () => {
    for (const text of [
      armour('PGP PUBLIC KEY BLOCK'),
      'Never send us `-----BEGIN PGP PRIVATE KEY BLOCK-----`.',
      '```\n-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n```',
      '-----BEGIN RSA PRIVATE KEY-----\n\nis what such a file begins with, and nobody should send it to us.',
    ])
      assert.deepEqual(marked(text), [], text)
  })
})
