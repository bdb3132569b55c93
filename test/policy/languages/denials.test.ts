import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('denials of ways to report', () => {
  const denied: Readonly<Record<string, string>> = {
    'in German, "not in public" before an act':
      '## Sicherheitslücke melden\n\nLücken bitte **nicht** öffentlich als Issue melden, sondern per Mail an sec@acme.dev.',
    'in Portuguese, over a list of secrets':
      '## Relatar\n\nNão publique senhas, endereços internos ou logs privados em issue pública.',
    'in Spanish, over a list of secrets':
      '## Reportar\n\nNo publiques contraseñas, tokens o registros privados en un issue público.',
  }
  for (const [name, text] of Object.entries(denied))
    it(name, () => {
      const { channels } = reading(`${text}\n`)
      assert.deepEqual(
        channels.filter((one) => one.startsWith('issues')),
        ['issues public forbidden'],
      )
    })

  it('do not reach over a condition', () =>
    assert.deepEqual(reading('## Relatar\n\nSe não for possível, abra uma issue pública sem detalhes.\n').channels, [
      'issues public first-contact',
    ]))

  it('do not hold for an address in private', () => {
    const text = '## Sicherheitslücke melden\n\nBitte melden Sie Schwachstellen nicht öffentlich an sec@acme.dev.\n'
    assert.deepEqual(reading(text).channels, ['email private report sec@acme.dev'])
  })

  it('do not begin where problems are called known', () => {
    const link = 'https://github.com/acme/engine/security/advisories'
    const text = `## 알려진 보안 문제\n\n알려진 문제는 [Security Advisories](${link})에서 확인하세요.\n`
    assert.deepEqual(reading(text).channels, [])
  })
})
