import assert from 'node:assert/strict'
import { URI } from 'vscode-uri'
import { movedUri } from '../../../client/src/preview/moved.ts'

describe('a policy that is moved', () => {
  const policy = URI.parse('vscode-vfs://github/o/r/docs/SECURITY.md')
  const after = (from: string, to: string) =>
    movedUri(policy, [{ oldUri: URI.parse(from), newUri: URI.parse(to) }]).toString()

  it('is where it, or a folder that it is in, was moved to', () => {
    const moved = 'vscode-vfs://github/o/r/.github/SECURITY.md'
    assert.equal(after(policy.toString(), moved), moved)
    assert.equal(after('vscode-vfs://github/o/r/docs', 'vscode-vfs://github/o/r/.github'), moved)
  })

  it('stays where it was when something else is moved', () => {
    for (const other of ['vscode-vfs://github/o/r/doc', 'vscode-vfs://gitlab/o/r/docs', 'file:///o/r/docs'])
      assert.equal(after(other, 'vscode-vfs://github/o/r/x'), policy.toString())
  })
})
