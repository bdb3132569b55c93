import assert from 'node:assert/strict'
import { asDestination, relativeLink } from '../../../server/src/rules/support/relative-link.ts'

describe('relativeLink', () => {
  it('goes up as far as needed, and down again', () => {
    assert.equal(relativeLink('SECURITY.md', 'README.md'), 'README.md')
    assert.equal(relativeLink('SECURITY.md', 'docs/key.asc'), 'docs/key.asc')
    assert.equal(relativeLink('.github/SECURITY.md', 'README.md'), '../README.md')
    assert.equal(relativeLink('docs/en/SECURITY.md', 'docs/key.asc'), '../key.asc')
    assert.equal(relativeLink('docs/SECURITY.md', 'docs/en/key.asc'), 'en/key.asc')
  })
})

describe('asDestination', () => {
  it('escapes what would end a destination', () => {
    assert.equal(asDestination('our key (old) #1.asc'), 'our%20key%20%28old%29%20%231.asc')
  })
})
