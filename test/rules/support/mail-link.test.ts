import assert from 'node:assert/strict'
import { isAddress, mailTo, recipients } from '../../../server/src/rules/support/mail-link.ts'

describe('recipients', () => {
  it('finds all of them, decoded', () => {
    assert.deepEqual(recipients('mailto:a@acme.dev,%62@acme.dev?cc=x@acme.dev&to=c@acme.dev'), [
      'a@acme.dev',
      'b@acme.dev',
      'c@acme.dev',
    ])
    assert.deepEqual(recipients('MAILTO:?subject=a@acme.dev'), [])
    assert.deepEqual(recipients('mailto:%E0%A4%A@acme.dev'), ['%E0%A4%A@acme.dev'])
  })
})

describe('mailTo', () => {
  it('keeps the rest of the destination as it is written', () => {
    assert.equal(
      mailTo('b@acme.dev', 'mailto:a@acme.dev?subject=Report%20&amp;body='),
      'mailto:b@acme.dev?subject=Report%20&amp;body=',
    )
    assert.equal(mailTo('50%off@acme.dev', 'mailto:'), 'mailto:50%25off@acme.dev')
  })
})

describe('isAddress', () => {
  it('wants a name and a domain, and nothing around them', () => {
    for (const text of ['security@acme.dev', "o'neil+x@sub.acme.co.uk", 'sécurité@société.fr'])
      assert.ok(isAddress(text), text)
    for (const text of [
      'security',
      'security@acme',
      '@acme.dev',
      '//a@acme.dev',
      'a@acme.dev.',
      'a b@acme.dev',
      'a@b@acme.dev',
    ])
      assert.ok(!isAddress(text), text)
  })
})
