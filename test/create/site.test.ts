import assert from 'node:assert/strict'
import { findSite } from '../../server/src/create/site.ts'
import { memoryFiles } from '../support/memory-files.ts'

const gitConfig = (url: string) => `[remote "origin"]\n\turl = ${url}\n`

/** Where the policy of a folder goes, and which one is there already, by their paths. */
async function siteOf(files: Readonly<Record<string, string>>, open: readonly string[] = []) {
  const { uri, existing, project } = await findSite(memoryFiles(files), 'mem:/w', open)
  return { path: uri.replace('mem:/w/', ''), existing: existing?.path ?? null, project }
}

describe('findSite', () => {
  it('is where GitHub looks first', async () => {
    const { path, existing, project } = await siteOf({ '/w/.git/config': gitConfig('git@github.com:octo/engine.git') })
    assert.deepEqual([path, existing, project.policyPath], ['.github/SECURITY.md', null, '.github/SECURITY.md'])
    assert.equal((await siteOf({ '/w/a.txt': '' })).path, '.github/SECURITY.md')
  })

  it('is the top of the repository on other forges', async () => {
    const { path } = await siteOf({ '/w/.git/config': gitConfig('https://gitlab.com/octo/engine.git') })
    assert.equal(path, 'SECURITY.md')
  })

  for (const path of ['.github/SECURITY.md', 'SECURITY.md', 'docs/security.md', 'Docs/Security.MD', 'SECURITY'])
    it(`finds the policy at ${path}`, async () => {
      assert.equal((await siteOf({ [`/w/${path}`]: '' })).existing, path)
    })

  it('takes the policy that GitHub shows first', async () => {
    assert.equal((await siteOf({ '/w/SECURITY.md': '', '/w/.github/security.md': '' })).existing, '.github/security.md')
  })

  it('takes no folder for a policy', async () => {
    assert.equal((await siteOf({ '/w/security/keys.asc': '' })).existing, null)
  })

  it('takes a policy that was never saved for one', async () => {
    const other = 'file:///w/SECURITY.md'
    assert.equal((await siteOf({ '/w/a': '' }, [other, 'mem:/w/src/SECURITY.md'])).existing, null)
    assert.equal((await siteOf({ '/w/a': '' }, [other, 'mem:/w/SECURITY.md'])).existing, 'SECURITY.md')
  })

  it('takes for a policy what nobody can look at', async () => {
    const files = memoryFiles({ '/w/SECURITY.md': '' })
    const blind = { ...files, state: () => Promise.reject(new Error('no')) }
    assert.equal((await findSite(blind, 'mem:/w', [])).existing?.path, 'SECURITY.md')
  })
})
