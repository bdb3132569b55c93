import assert from 'node:assert/strict'
import { URI } from 'vscode-uri'
import { filesBelow } from '../../server/src/project/files-below.ts'
import { newestVersion, readTags } from '../../server/src/project/tags.ts'
import { memoryFiles } from '../support/memory-files.ts'

const hash = '0123456789abcdef0123456789abcdef01234567'

describe('readTags', () => {
  const tagsIn = async (contents: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const files = memoryFiles(
      Object.fromEntries(Object.entries(contents).map(([path, text]) => [`/repo/.git/${path}`, text])),
    )
    return [...(await readTags(filesBelow(files, URI.parse('mem:///repo/.git'))))].sort()
  }

  it('reads tags that are packed, and tags that are files', async () => {
    const packed = [
      '# pack-refs with: peeled fully-peeled sorted ',
      `${hash} refs/heads/main`,
      `${hash} refs/remotes/origin/refs/tags/no`,
      `${hash} refs/tags/release/1.0`,
      `${hash} refs/tags/v1.1.0`,
      `^${hash}`,
      '',
    ]
    const tags = await tagsIn({
      'packed-refs': packed.join('\n'),
      'refs/tags/v1.1.0': `${hash}\n`,
      'refs/tags/v1.2.0': `${hash}\n`,
      'refs/tags/release/1.1': `${hash}\n`,
      'refs/heads/v9.0.0': `${hash}\n`,
    })
    assert.deepEqual(tags, ['release/1.0', 'release/1.1', 'v1.1.0', 'v1.2.0'])
  })

  it('knows none where there are none', async () => {
    assert.deepEqual(await tagsIn({}), [])
    assert.deepEqual(await tagsIn({ 'packed-refs': '\0\u{fffd}refs/tags/v1' }), [])
  })

  it('reads tags with hashes of the longer kind', async () => {
    assert.deepEqual(await tagsIn({ 'packed-refs': `${'a'.repeat(64)} refs/tags/v1\n` }), ['v1'])
  })

  it('knows none where it cannot know all', async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `${hash} refs/tags/v1.0.${index}`).join('\n')
    assert.deepEqual(await tagsIn({ 'packed-refs': many }), [])
    const loose = Object.fromEntries(
      ['a', 'b'].flatMap((folder) =>
        Array.from({ length: 600 }, (_, index) => [`refs/tags/${folder}/${index}`, hash] as const),
      ),
    )
    assert.deepEqual(await tagsIn(loose), [])
    const files = memoryFiles({ '/repo/.git/packed-refs': '', '/repo/.git/refs/tags/v1': hash })
    const large = { ...files, readText: () => Promise.resolve(null) }
    assert.deepEqual(await readTags(filesBelow(large, URI.parse('mem:///repo/.git'))), [])
  })
})

describe('newestVersion', () => {
  it('is not looked for among very many', () => {
    const tags = Array.from({ length: 5001 }, (_, index) => `v1.0.${index}`)
    assert.equal(newestVersion(tags), null)
    assert.equal(newestVersion([...tags.slice(1), ...tags.map((tag) => `engine-${tag}`)]), '1.0.5000')
  })

  const cases: readonly (readonly [readonly string[], string | null])[] = [
    [[], null],
    [['v1.9.0', 'v1.10.0', 'v1.2.0'], '1.10.0'],
    [['1.9.0', 'v1.10.0'], '1.10.0'],
    [['v1.2', 'v1.1.9'], '1.2'],
    [['v1.2-rc1', 'v1.1'], '1.1'],
    [['v2.0.0-beta.1', 'v1.4.0'], '1.4.0'],
    [['v2.0.0-beta.1', 'v2.0.0-beta.2'], '2.0.0-beta.2'],
    [['V3.0.0'], '3.0.0'],
    [['2024.01.15', '2023.12.31'], '2024.01.15'],
    [['2024.01.15', 'v3.1.0'], null],
    [['engine/v9.0.0', 'engine-9.0.0', 'engine@9.0.0', 'release/9.0', 'v1.0.0'], '1.0.0'],
    [['engine/v9.0.0', 'nightly', 'latest', 'v1', '9', 'v1.2.3.4', 'v0.0.0'], null],
    [['v1.0.0', 'v99999999999999999999.0.0'], '1.0.0'],
  ]
  for (const [tags, newest] of cases) {
    it(`is ${newest ?? 'unknown'} of ${tags.join(' ')}`, () => assert.equal(newestVersion(tags), newest))
  }
})
