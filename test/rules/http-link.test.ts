import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import httpLink from '../../server/src/rules/http-link.ts'
import { findingsIn, withFix } from './example.ts'

const fixed = (text: string): string | undefined => {
  const [finding] = findingsIn(text, noProject, [httpLink])
  return finding && withFix(text, finding.fixes![0]!)
}

describe('http-link', () => {
  it('mends the words of a link that spell its destination out', () => {
    assert.equal(
      fixed('See [http://acme.dev/key](http://acme.dev/key "Key").'),
      'See [https://acme.dev/key](https://acme.dev/key "Key").',
    )
  })

  it('mends autolinks, bare addresses and capital letters', () => {
    assert.equal(fixed('<http://acme.dev>'), '<https://acme.dev>')
    assert.equal(fixed('At http://acme.dev/a_b, as ever.'), 'At https://acme.dev/a_b, as ever.')
    assert.equal(fixed('[Form](HTTP://ACME.DEV/)'), '[Form](HTTPs://ACME.DEV/)')
  })

  it('knows which hosts serve https', () => {
    const safe = (text: string) => findingsIn(text, noProject, [httpLink])[0]!.fixes![0]!.safe
    assert.equal(safe('[Here](http://www.github.com/acme/engine)'), true)
    assert.equal(safe('[Here](http://acme.github.io/engine)'), true)
    assert.equal(safe('[Here](http://acme.dev/github.com)'), false)
    assert.equal(safe('[Here](http://notgithub.com)'), false)
  })

  for (const url of [
    'http://pgp.acme.dev:11371/pks/lookup?search=0x1',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://intranet/security',
    'http://printer.local/',
    'http://expyuzz4wqqyqhjn.onion/',
    'http://schemas.xmlsoap.org/soap/envelope/',
    'http://evil.com/?q=1',
    'http://your-server.com/admin',
  ]) {
    it(`leaves ${url} alone`, () => assert.deepEqual(findingsIn(`[Page](${url})`, noProject, [httpLink]), []))
  }
})
