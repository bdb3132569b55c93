import assert from 'node:assert/strict'
import { findAddresses } from '../../server/src/policy/addresses.ts'

describe('addresses', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['mail sec@acme.dev or (backup+1@mail.acme.co.uk).', ['sec@acme.dev', 'backup+1@mail.acme.co.uk']],
    ['write to sec[at]acme.dev', ['sec@acme.dev']],
    ['write to sec (at) acme (dot) dev', ['sec@acme.dev']],
    ['write to sec [at] acme [dot dev]', ['sec@acme.dev']],
    ['write to sec (at) mail.acme (dot dev).', ['sec@mail.acme.dev']],
    ['write to sec at acme dot dev', ['sec@acme.dev']],
    ['write to sec @ acme . dev', ['sec@acme.dev']],
    ['write to security[at]acme[dot]dev', ['security@acme.dev']],
    ['write to security AT acme.dev', ['security@acme.dev']],
    ['write to us at acme.dev', []],
    ['VISIT US AT ACME.DEV', []],
    ['ask @octocat, or @ann:matrix.org', []],
    ['clone git@github.com:octo/engine.git', []],
    ['look at acme for dots', []],
    ['https://example.org/@ann', []],
  ]
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        findAddresses(text).map((found) => found.address),
        expected,
      ),
    )

  it('says which ones tools cannot read', () => {
    assert.deepEqual(
      findAddresses('a@b.dev and c [at] d.dev').map((found) => found.obfuscated),
      [false, true],
    )
  })
})
