import assert from 'node:assert/strict'
import { Projects } from '../../server/src/session/projects.ts'
import { memoryFiles } from '../support/memory-files.ts'

const uri = 'mem:///repo/SECURITY.md'

function setUp(isTold = true) {
  const contents: Record<string, string> = {
    '/repo/.git/config': '[remote "origin"]\n\turl = git@github.com:octo/engine.git\n',
    '/repo/.git/packed-refs': '',
    '/repo/package.json': '{ "version": "1.0.0" }',
    '/repo/README.md': 'Engine',
    '/repo/SECURITY.md': 'Write to us.',
    '/repo/docs/guide.md': '',
  }
  const files = memoryFiles(contents)
  const changes: string[] = []
  const projects = new Projects(files, isTold, (changed) => changes.push(changed))
  /** Tells of changes; gives what was asked for because of them. */
  const tell = async (...paths: readonly string[]): Promise<readonly string[]> => {
    files.asked.length = 0
    projects.changed(paths.map((path) => ({ uri: `mem://${path}` })))
    await projects.settled(uri)
    return files.asked
  }
  return { contents, files, changes, projects, tell }
}

describe('Projects', () => {
  it('reads in the background, and tells when something is known', async () => {
    const { projects, changes } = setUp()
    projects.update(uri, null, [])
    assert.equal(projects.of(uri).policyPath, null)
    await projects.settled(uri)
    assert.equal(projects.of(uri).policyPath, 'SECURITY.md')
    assert.deepEqual(changes, [uri])
  })

  it('reads nothing but what has changed', async () => {
    const { projects, contents, changes, tell } = setUp()
    projects.update(uri, null, ['docs/guide.md'])
    await projects.settled(uri)
    const before = projects.of(uri)

    contents['/repo/package.json'] = '{ "version": "1.1.0" }'
    assert.deepEqual(await tell('/repo/package.json'), ['list /repo', 'read /repo/package.json'])
    assert.deepEqual(projects.of(uri).versions, [{ version: '1.1.0', source: 'package.json' }])
    assert.deepEqual(before.versions, [{ version: '1.0.0', source: 'package.json' }])
    assert.equal(changes.length, 2)

    delete contents['/repo/docs/guide.md']
    const asked = await tell('/repo/docs/guide.md')
    assert.deepEqual([...asked].sort(), ['list /repo', 'list /repo/docs', 'state /repo/docs/guide.md'])
    assert.equal(projects.of(uri).state('docs/guide.md'), 'missing')
  })

  it('finds files that are new', async () => {
    const { projects, contents, tell } = setUp()
    projects.update(uri, null, [])
    await projects.settled(uri)
    const made = {
      '/repo/.well-known/security.txt': 'Contact: mailto:security@acme.dev',
      '/repo/.github/SECURITY.md': 'Call us.',
      '/repo/.git/refs/tags/release/1.0': '',
      '/repo/.git/refs/tags/v1.2.0': '',
    }
    Object.assign(contents, made)
    for (const path of Object.keys(made)) await tell(path)
    const { securityTxt, policies, tags } = projects.of(uri)
    assert.equal(securityTxt?.path, '.well-known/security.txt')
    assert.deepEqual(policies, ['.github/SECURITY.md', 'SECURITY.md'])
    assert.deepEqual([...tags].sort(), ['release/1.0', 'v1.2.0'])
  })

  it('finds files in a folder that is new, whatever is told of them', async () => {
    const { projects, contents, tell } = setUp()
    projects.update(uri, null, [])
    await projects.settled(uri)
    for (const told of ['/repo/.github', '/repo/.github/SECURITY.md']) {
      contents['/repo/.github/SECURITY.md'] = 'Call us.'
      await tell(told)
      assert.deepEqual(projects.of(uri).policies, ['.github/SECURITY.md', 'SECURITY.md'])
      delete contents['/repo/.github/SECURITY.md']
      await tell('/repo/.github')
      assert.deepEqual(projects.of(uri).policies, ['SECURITY.md'])
    }
    contents['/repo/.github/SECURITY.md'] = 'See [the policy](/SECURITY.md).'
    await tell('/repo/.github')
    assert.deepEqual(projects.of(uri).policies, ['SECURITY.md'])
  })

  it('finds a repository that is new', async () => {
    const { projects, contents, tell } = setUp()
    const config = contents['/repo/.git/config']!
    delete contents['/repo/.git/config']
    delete contents['/repo/.git/packed-refs']
    projects.update(uri, 'mem:///repo', [])
    await projects.settled(uri)
    assert.deepEqual(projects.of(uri).remotes, [])
    contents['/repo/.git/config'] = config
    await tell('/repo/.git/config')
    assert.equal(projects.of(uri).remotes[0]?.repo, 'engine')
  })

  it('reads nothing for a file that does not matter', async () => {
    const { projects, changes, tell } = setUp()
    projects.update(uri, null, [])
    await projects.settled(uri)
    const others = ['/repo/node_modules/a/package.json', '/other/README.md', '/repo/src/lib/a.ts']
    assert.deepEqual(await tell(...others), [])
    assert.deepEqual(await tell('/repo/src/lib/a.ts'), [])
    assert.equal(changes.length, 1)
  })

  it('tells nothing when a file says what it said', async () => {
    const { projects, changes, tell } = setUp()
    projects.update(uri, null, [])
    await projects.settled(uri)
    const before = projects.of(uri)
    assert.deepEqual(await tell('/repo/README.md'), ['list /repo', 'read /repo/README.md'])
    assert.equal(projects.of(uri), before)
    assert.equal(changes.length, 1)
  })

  it('remembers nothing when it is not told of changes', async () => {
    const { projects, contents, files } = setUp(false)
    projects.update(uri, null, [])
    await projects.settled(uri)
    contents['/repo/package.json'] = '{ "version": "1.1.0" }'
    projects.update('mem:///repo/docs/SECURITY.md', null, [])
    await projects.settled('mem:///repo/docs/SECURITY.md')
    assert.equal(projects.of('mem:///repo/docs/SECURITY.md').versions[0]?.version, '1.1.0')
    assert.equal(files.asked.filter((question) => question === 'read /repo/package.json').length, 2)
  })

  it('names the files to watch', async () => {
    const { projects, contents } = setUp()
    projects.update(uri, null, ['docs/guide.md', 'a[b].md'])
    await projects.settled(uri)
    const [watched, ...others] = projects.watched()
    assert.equal(watched!.folder, 'mem:/repo')
    assert.deepEqual(others, [])
    for (const glob of ['.git/config', '.git/packed-refs', '.git/refs/tags/**', 'package.json', 'docs/guide.md']) {
      assert.equal(watched!.globs.includes(glob), true, glob)
    }
    assert.equal(watched!.globs.includes('a[b].md'), false)

    contents['/tree/.git'] = 'gitdir: /repo/.git/worktrees/tree\n'
    contents['/repo/.git/worktrees/tree/commondir'] = '../..\n'
    projects.update('mem:///tree/SECURITY.md', null, [])
    await projects.settled('mem:///tree/SECURITY.md')
    projects.forget(uri)
    assert.deepEqual(
      projects.watched().map(({ folder }) => folder),
      ['mem:/tree', 'mem:/repo/.git'],
    )
    projects.forget('mem:///tree/SECURITY.md')
    assert.deepEqual(projects.watched(), [])
  })

  it('survives changes of what is no file', async () => {
    const { projects, tell } = setUp()
    projects.update(uri, null, [])
    await projects.settled(uri)
    assert.deepEqual(await tell('/%zz'), [])
    // All is gone, they say: it is read again.
    const asked = await tell('', '/', '//')
    assert.equal(asked.includes('list /repo'), true)
    projects.changed([{ uri: 'x' }])
    assert.equal(projects.of(uri).policyPath, 'SECURITY.md')
  })
})
