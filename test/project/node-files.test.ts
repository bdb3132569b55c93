import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadProject } from '../../server/src/project/load.ts'
import { nodeFiles } from '../../server/src/project/node-files.ts'

describe('nodeFiles', () => {
  let folder = ''
  const uri = (name: string): string => pathToFileURL(join(folder, name)).toString()

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'node-files-'))
    mkdirSync(join(folder, 'sub dir'))
    writeFileSync(join(folder, 'sub dir', 'ä.md'), 'text')
    writeFileSync(join(folder, 'huge'), 'x'.repeat(1_000_001))
    symlinkSync('loop', join(folder, 'loop'))
    symlinkSync('sub dir', join(folder, 'link'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('tells files, folders and what is missing', async () => {
    const names = ['sub dir', 'sub dir/ä.md', 'link', 'link/ä.md', 'loop', 'gone', 'huge/below', 'x'.repeat(300)]
    const states = await Promise.all(names.map((name) => nodeFiles.state(uri(name))))
    assert.deepEqual(states, ['folder', 'file', 'folder', 'file', 'missing', 'missing', 'missing', 'missing'])
  })

  it('reads files that are not too large', async () => {
    assert.equal(await nodeFiles.readText(uri('sub dir/ä.md')), 'text')
    for (const name of ['sub dir', 'huge', 'loop', 'gone'])
      assert.equal(await nodeFiles.readText(uri(name)), null, name)
  })

  it('decodes them, and takes nothing else for text', async () => {
    writeFileSync(join(folder, 'sub dir', 'text'), '\uFEFFtext', 'utf16le')
    assert.equal(await nodeFiles.readText(uri('sub dir/text')), 'text')
    writeFileSync(join(folder, 'sub dir', 'text'), '\uFEFFtext')
    assert.equal(await nodeFiles.readText(uri('sub dir/text')), 'text')
    writeFileSync(join(folder, 'sub dir', 'text'), 'a\0b')
    await assert.rejects(nodeFiles.readText(uri('sub dir/text')), /is a binary file/)
    rmSync(join(folder, 'sub dir', 'text'))
  })

  it('lists folders', async () => {
    assert.deepEqual([...(await nodeFiles.list(uri('.')))].sort(), ['huge', 'link', 'loop', 'sub dir/'])
    for (const name of ['huge', 'loop', 'gone']) assert.deepEqual(await nodeFiles.list(uri(name)), [], name)
  })

  it('knows nothing of other schemes', async () => {
    await assert.rejects(nodeFiles.state('https://example.org/a'))
    assert.equal(await nodeFiles.readText('untitled:Untitled-1'), null)
    assert.deepEqual(await nodeFiles.list('file:///a%00b'), [])
  })

  it('serves a project', async () => {
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git', 'config'), '[remote "origin"]\n\turl = git@github.com:octo/engine.git\n')
    const project = await loadProject(nodeFiles, uri('sub dir/SECURITY.md'), null, ['ä.md', '../loop', 'gone.md'])
    assert.equal(project.policyPath, 'sub dir/SECURITY.md')
    assert.equal(project.remotes[0]?.owner, 'octo')
    assert.equal(project.state('sub dir/ä.md'), 'file')
    assert.equal(project.state('loop'), 'missing')
    assert.equal(project.state('sub dir/gone.md'), 'missing')
  })
})
