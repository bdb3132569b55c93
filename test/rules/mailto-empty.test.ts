import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import mailtoEmpty from '../../server/src/rules/mailto-empty.ts'
import { findingsIn, withFix } from './example.ts'

const fixed = (text: string): string | null => {
  const [finding] = findingsIn(text, noProject, [mailtoEmpty])
  const fix = finding?.fixes?.[0]
  return fix === undefined ? null : withFix(text, fix)
}

describe('mailto-empty', () => {
  it('finds the address in what was meant as one', () => {
    assert.equal(fixed('[Us](mailto:mailto:a@acme.dev)'), '[Us](mailto:a@acme.dev)')
    assert.equal(fixed('[Us](mailto:a%20at%20acme%20dot%20dev)'), '[Us](mailto:a@acme.dev)')
    assert.equal(fixed('[Us](mailto:a@acme.dev.?body=x)'), '[Us](mailto:a@acme.dev?body=x)')
  })

  it('offers nothing where no address can be seen', () => {
    assert.equal(fixed('[Us](mailto:?subject=Vulnerability)'), null)
    assert.equal(fixed('[Us](mailto:security)'), null)
    assert.equal(findingsIn('[Us](mailto:security)', noProject, [mailtoEmpty]).length, 1)
  })

  it('leaves stand-ins to other rules, and addresses in other scripts alone', () => {
    for (const text of [
      '[Us](mailto:{{SECURITY_EMAIL}})',
      '[Us](<mailto:[INSERT EMAIL]>)',
      '[Us](mailto:%5BYOUR%5D)',
      '[Us](mailto:sécurité@société.fr)',
    ])
      assert.deepEqual(findingsIn(text, noProject, [mailtoEmpty]), [], text)
  })
})
