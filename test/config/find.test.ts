import assert from 'node:assert/strict'
import { findConfiguration, UnreadableConfiguration } from '../../server/src/config/find.ts'
import { memoryFiles } from '../support/memory-files.ts'

const find = async (contents: Readonly<Record<string, string>>, workspace: string | null = null) =>
  (await findConfiguration(memoryFiles(contents), 'mem:/a/b/c/SECURITY.md', workspace))?.uri ?? null

describe('the configuration file of a policy', () => {
  it('is the nearest above it', async () => {
    assert.equal(
      await find({ '/a/b/c/.security-policy.json': '', '/a/b/.security-policy.json': '' }),
      'mem:/a/b/c/.security-policy.json',
    )
    assert.equal(await find({ '/a/.security-policy.jsonc': '' }), 'mem:/a/.security-policy.jsonc')
    assert.equal(await find({ '/x/.security-policy.json': '' }), null)
  })

  it('is the one without comments, where a folder has two', async () => {
    const both = { '/a/.security-policy.jsonc': '', '/a/.security-policy.json': '' }
    assert.equal(await find(both), 'mem:/a/.security-policy.json')
  })

  it('does not stand above the workspace folder', async () => {
    const files = { '/a/.security-policy.json': '', '/a/b/c/.git/config': '' }
    assert.equal(await find(files, 'mem:/a'), 'mem:/a/.security-policy.json')
    assert.equal(await find(files, 'mem:/a/b'), null)
  })

  it('does not stand above the repository, where there is no workspace folder', async () => {
    const files = { '/a/.security-policy.json': '', '/a/b/.git': 'gitdir: x' }
    assert.equal(await find(files), null)
    assert.equal(await find({ ...files, '/a/b/.security-policy.jsonc': '' }), 'mem:/a/b/.security-policy.jsonc')
  })

  it('is not passed over when it cannot be read', async () => {
    const files = { ...memoryFiles({}), readText: () => Promise.reject(new Error('denied')) }
    await assert.rejects(findConfiguration(files, 'mem:/a/SECURITY.md', null), (error) => {
      assert.ok(error instanceof UnreadableConfiguration)
      assert.deepEqual(
        [error.uri, error.message],
        ['mem:/a/.security-policy.json', 'mem:/a/.security-policy.json: denied'],
      )
      return true
    })
  })
})
