import assert from 'node:assert/strict'
import type { Files } from '../../server/src/project/files.ts'
import { loadProject } from '../../server/src/project/load.ts'
import { noProject } from '../../server/src/project/project.ts'
import { memoryFiles } from '../support/memory-files.ts'

const config = '[remote "origin"]\n\turl = git@github.com:octo/engine.git\n'
const octo = [{ name: 'origin', host: 'github.com', owner: 'octo', repo: 'engine' }]

describe('loadProject', () => {
  const repository = {
    '/srv/repo/.git/config': config,
    '/srv/repo/README.md': '',
    '/srv/repo/docs/guide a.md': '',
    '/srv/repo/.github/SECURITY.md': '',
    '/srv/other.md': '',
  }

  it('finds the repository above the policy', async () => {
    const links = ['../README.md', '/docs/guide%20a.md#part', 'gone.md', '/docs', '../../../issues', '../../other.md']
    const project = await loadProject(memoryFiles(repository), 'mem:///srv/repo/.github/SECURITY.md', null, links)
    assert.equal(project.policyPath, '.github/SECURITY.md')
    assert.deepEqual(project.remotes, octo)
    assert.equal(project.state('README.md'), 'file')
    assert.equal(project.state('docs/guide a.md'), 'file')
    assert.equal(project.state('docs'), 'folder')
    assert.equal(project.state('.github/gone.md'), 'missing')
    assert.equal(project.state('never-asked.md'), 'unknown')
    for (const path of ['README.md', '.github', 'docs', 'docs/guide a.md', '.github/SECURITY.md']) {
      assert.ok(project.paths.includes(path), path)
    }
  })

  it('reads nothing above the workspace folder', async () => {
    const files = memoryFiles(repository)
    const project = await loadProject(files, 'mem:///srv/repo/docs/SECURITY.md', 'mem:///srv/repo/docs', [
      '../README.md',
    ])
    assert.equal(project.policyPath, 'SECURITY.md')
    assert.deepEqual(project.remotes, [])
    assert.deepEqual(
      files.asked.filter((question) => !question.includes(' /srv/repo/docs')),
      [],
    )
  })

  it('finds a repository below the workspace folder', async () => {
    const project = await loadProject(memoryFiles(repository), 'mem:///srv/repo/SECURITY.md', 'mem:///srv', [])
    assert.equal(project.policyPath, 'SECURITY.md')
    assert.deepEqual(project.remotes, octo)
  })

  it('is the workspace folder without a repository', async () => {
    const files = memoryFiles({ '/srv/docs/SECURITY.md': '' })
    const project = await loadProject(files, 'mem:///srv/docs/SECURITY.md', 'mem:///srv', [])
    assert.equal(project.policyPath, 'docs/SECURITY.md')
    assert.deepEqual(project.remotes, [])
  })

  it('is no project without repository and workspace', async () => {
    assert.equal(await loadProject(memoryFiles({}), 'mem:///srv/SECURITY.md', null, []), noProject)
    assert.equal(await loadProject(memoryFiles({}), 'untitled:Untitled-1', null, []), noProject)
    assert.equal(await loadProject(memoryFiles({}), 'untitled:Untitled-1', 'mem:///srv', []), noProject)
  })

  it('follows a worktree to the repository that it shares', async () => {
    const files = memoryFiles({
      '/repo/.git/config': config,
      '/repo/.git/worktrees/fix/commondir': '../..\n',
      '/trees/fix/.git': 'gitdir: /repo/.git/worktrees/fix\n',
    })
    const project = await loadProject(files, 'mem:///trees/fix/SECURITY.md', null, [])
    assert.deepEqual(project.remotes, octo)
    assert.equal(project.policyPath, 'SECURITY.md')
  })

  it('follows a submodule to its own configuration', async () => {
    const files = memoryFiles({
      '/repo/.git/config': '[remote "origin"]\nurl = https://github.com/octo/parent\n',
      '/repo/.git/modules/lib/engine/config': config,
      '/repo/lib/engine/.git': 'gitdir: ../../.git/modules/lib/engine',
    })
    const project = await loadProject(files, 'mem:///repo/lib/engine/docs/SECURITY.md', 'mem:///repo', [])
    assert.deepEqual(project.remotes, octo)
    assert.equal(project.policyPath, 'docs/SECURITY.md')
  })

  for (const git of [
    '',
    'gitdir:',
    'gitdir: \0',
    'gitdir: ../../../../..',
    'not a git file',
    '\u{fffd}'.repeat(1000),
  ]) {
    it(`is harmless with the .git file ${JSON.stringify(git.slice(0, 20))}`, async () => {
      const project = await loadProject(memoryFiles({ '/repo/.git': git }), 'mem:///repo/SECURITY.md', null, [])
      assert.equal(project.policyPath, 'SECURITY.md')
      assert.deepEqual(project.remotes, [])
    })
  }

  it('knows nothing where nothing can be read', async () => {
    const denied = (): Promise<never> => Promise.reject(new Error('denied'))
    const files: Files = { readText: denied, state: denied, list: denied }
    assert.equal(await loadProject(files, 'mem:///repo/SECURITY.md', null, ['a.md']), noProject)
    const project = await loadProject(files, 'mem:///repo/SECURITY.md', 'mem:///repo', ['a.md'])
    assert.equal(project.policyPath, 'SECURITY.md')
    assert.equal(project.state('a.md'), 'unknown')
    assert.deepEqual(project.paths, [])
  })

  it('reads what the files beside the policy say', async () => {
    const files = memoryFiles({
      '/repo/.git/config': config,
      '/repo/.git/packed-refs': `${'a'.repeat(40)} refs/tags/v2.0.0\n`,
      '/repo/.git/refs/tags/v2.1.0': '',
      '/repo/package.json': '{ "version": "2.2.0", "homepage": "https://acme.dev" }',
      '/repo/.well-known/security.txt': 'Contact: mailto:security@acme.dev',
      '/repo/.github/SECURITY-INSIGHTS.yml': 'header: {}',
      '/repo/Readme.rst': 'Engine',
      '/repo/SECURITY.md': 'Write to us.',
      '/repo/docs/security.md': 'Call us.',
    })
    const project = await loadProject(files, 'mem:///repo/SECURITY.md', null, [])
    assert.deepEqual(project.versions, [
      { version: '2.2.0', source: 'package.json' },
      { version: '2.1.0', source: 'git tags' },
    ])
    assert.deepEqual(project.homepages, ['https://acme.dev'])
    assert.deepEqual([...project.tags].sort(), ['v2.0.0', 'v2.1.0'])
    assert.deepEqual(project.securityTxt, {
      path: '.well-known/security.txt',
      text: 'Contact: mailto:security@acme.dev',
    })
    assert.deepEqual(project.securityInsights, { path: '.github/SECURITY-INSIGHTS.yml', text: 'header: {}' })
    assert.deepEqual(project.readme, { path: 'Readme.rst', text: 'Engine' })
    assert.deepEqual(project.policies, ['SECURITY.md', 'docs/security.md'])
  })

  it('reads the tags that a worktree shares', async () => {
    const files = memoryFiles({
      '/repo/.git/config': config,
      '/repo/.git/refs/tags/v1.0.0': '',
      '/repo/.git/worktrees/fix/commondir': '../..\n',
      '/trees/fix/.git': 'gitdir: /repo/.git/worktrees/fix\n',
    })
    const project = await loadProject(files, 'mem:///trees/fix/SECURITY.md', null, [])
    assert.deepEqual(project.versions, [{ version: '1.0.0', source: 'git tags' }])
  })

  it("takes the remote of GitHub's file system from its URI", async () => {
    const nothing = memoryFiles({})
    for (const authority of ['github', 'github%2B7b2276223a317d']) {
      const root = `vscode-vfs://${authority}/octo/engine`
      const project = await loadProject(nothing, `${root}/docs/SECURITY.md`, root, [])
      assert.deepEqual(project.remotes, octo, authority)
      assert.equal(project.policyPath, 'docs/SECURITY.md')
    }
    for (const root of ['vscode-vfs://github/octo', 'vscode-vfs://gitlabs/octo/engine', 'other://github/octo/engine']) {
      assert.deepEqual((await loadProject(nothing, `${root}/SECURITY.md`, root, [])).remotes, [], root)
    }
  })

  it('does not look where thousands of links lead', async () => {
    const files = memoryFiles(repository)
    const links = Array.from({ length: 5000 }, (_, index) => `none/${index}.md`)
    const project = await loadProject(files, 'mem:///srv/repo/SECURITY.md', null, links)
    assert.equal(project.state('none/0.md'), 'missing')
    assert.equal(project.state('none/4999.md'), 'unknown')
    assert.ok(files.asked.length < 1000)
  })
})
