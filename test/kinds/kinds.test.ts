import assert from 'node:assert/strict'
import { kindOf } from '../../server/src/kinds/kinds.ts'

function kindOfFile(path: string, languageId = 'markdown', asked = false): string | null {
  const places = { folders: ['file:///w'], files: ['handbook/*'], asked }
  return kindOf({ uri: `file:///w/${path}`, languageId }, places)?.name ?? null
}

describe('the kind of a document', () => {
  const expected: readonly (readonly [string, string | null])[] = [
    ['SECURITY.md', 'policy'],
    ['handbook/security.md', 'policy'],
    ['handbook/security.txt', 'security-txt'],
    ['static/.well-known/security.txt', 'security-txt'],
    ['SECURITY.txt', null],
    ['README.md', null],
  ]
  for (const [path, kind] of expected) it(`of ${path} is ${kind}`, () => assert.equal(kindOfFile(path), kind))

  it('is what the client says and the user asks', () => {
    assert.equal(kindOfFile('Untitled-1', 'security-txt'), 'security-txt')
    assert.equal(kindOfFile('Untitled-1', 'markdown', true), 'policy')
    assert.equal(kindOfFile('Untitled-1', 'plaintext', true), null)
  })
})
