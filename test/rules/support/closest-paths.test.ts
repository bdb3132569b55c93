import assert from 'node:assert/strict'
import { closestPaths } from '../../../server/src/rules/support/closest-paths.ts'

describe('closestPaths', () => {
  const existing = ['README.md', 'docs/README.md', '.github/CONTRIBUTING.md', 'docs/threat-model.md']

  it('knows files of the same name elsewhere, in any case', () => {
    assert.deepEqual(closestPaths('readme.md', existing), ['README.md', 'docs/README.md'])
    assert.deepEqual(closestPaths('CONTRIBUTING.md', existing), ['.github/CONTRIBUTING.md'])
  })

  it('knows the one that is spelled alike', () => {
    assert.deepEqual(closestPaths('docs/thread-model.md', existing), ['docs/threat-model.md'])
  })

  it('offers nothing that is unlike', () => {
    assert.deepEqual(closestPaths('LICENSE', existing), [])
  })
})
