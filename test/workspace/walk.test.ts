import assert from 'node:assert/strict'
import { URI } from 'vscode-uri'
import { walk } from '../../server/src/workspace/walk.ts'
import { memoryFiles } from '../support/memory-files.ts'

const root = URI.parse('mem:/home')
const isMarkdown = (name: string) => name.endsWith('.md')
const nothing = () => undefined

describe('a walk through a folder', () => {
  it('finds files of wanted names, those that are nearer first', async () => {
    const files = memoryFiles({
      '/home/b/c/d.md': '',
      '/home/b/a.txt': '',
      '/home/b/a.md': '',
      '/home/z.md': '',
      '/home/a.md/b.md': '',
      '/other/a.md': '',
    })
    const { paths, unread, complete } = await walk(files, root, isMarkdown, nothing)
    assert.deepEqual(paths, ['z.md', 'a.md/b.md', 'b/a.md', 'b/c/d.md'])
    assert.deepEqual([unread, complete], [[], true])
  })

  it('leaves alone what others wrote', async () => {
    const foreign = ['node_modules', 'vendor', 'third_party', '.git'].map(
      (name) => [`/home/a/${name}/b.md`, ''] as const,
    )
    const files = memoryFiles({ ...Object.fromEntries(foreign), '/home/a/vendor.md': '' })
    assert.deepEqual((await walk(files, root, isMarkdown, nothing)).paths, ['a/vendor.md'])
    assert.deepEqual(files.asked, ['list /home', 'list /home/a'])
  })

  it('tells what it cannot look into', async () => {
    const files = memoryFiles({ '/home/a/b/c.md': '', '/home/d.md': '' })
    const list = (uri: string) => (uri.includes('/a') ? Promise.reject(new Error('denied')) : files.list(uri))
    assert.deepEqual(await walk({ ...files, list }, root, isMarkdown, nothing), {
      paths: ['d.md'],
      unread: ['a'],
      complete: true,
    })
    const none = () => Promise.reject(new Error('denied'))
    assert.deepEqual((await walk({ ...files, list: none }, root, isMarkdown, nothing)).unread, [''])
  })

  it('ends in a folder that has no end', async () => {
    let lists = 0
    const list = () => {
      lists += 1
      return Promise.resolve(['a/', 'b/', 'c.md'])
    }
    const { complete, paths } = await walk({ ...memoryFiles({}), list }, root, isMarkdown, nothing)
    assert.equal(complete, false)
    assert.deepEqual([lists, paths.length], [10_000, 10_000])
  })

  it('can be ended by whoever hears how far it has come', async () => {
    const files = memoryFiles({ '/home/a/b/c.md': '' })
    const steps: number[] = []
    const stop = (folders: number) => {
      steps.push(folders)
      if (folders === 2) throw new Error('enough')
    }
    await assert.rejects(walk(files, root, isMarkdown, stop), /enough/)
    assert.deepEqual(steps, [0, 1, 2])
  })
})
