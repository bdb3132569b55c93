import assert from 'node:assert/strict'
import { isPolicyFile } from '../../server/src/policy-files.ts'
import { languageOf, surveyFolder } from '../../server/src/workspace/survey.ts'
import { memoryFiles } from '../support/memory-files.ts'

const folder = 'mem:/home/a%20b'

/** What is found among files of these paths, when configuration files name further ones, by their paths. */
function survey(paths: readonly string[], named: Readonly<Record<string, readonly string[]>> = {}) {
  const all = [...paths, ...Object.keys(named)].map((path) => [path.startsWith('/') ? path : `/home/a b/${path}`, ''])
  const wanted = {
    isChecked: ({ uri, languageId }: { uri: string; languageId: string }) =>
      languageId !== 'markdown' || isPolicyFile(uri, [folder], []),
    filesNamedBy: (uri: string) => Promise.resolve(named[uri.slice(`${folder}/`.length)] ?? []),
  }
  return surveyFolder(memoryFiles(Object.fromEntries(all) as Record<string, string>), folder, wanted, () => undefined)
}

const pathsOf = (uris: readonly string[]) => uris.map((uri) => uri.slice(`${folder}/`.length))

describe('a survey of a workspace folder', () => {
  it('finds policies, files called security.txt, and configuration files', async () => {
    const { files, complete } = await survey([
      'SECURITY.md',
      'Docs/security.markdown',
      'src/SECURITY.md',
      'web/.well-known/security.txt',
      '.security-policy.jsonc',
      'vendor/SECURITY.md',
    ])
    assert.deepEqual(pathsOf(files), [
      '.security-policy.jsonc',
      'SECURITY.md',
      'Docs/security.markdown',
      'web/.well-known/security.txt',
    ])
    assert.equal(complete, true)
  })

  it('finds what configuration files name, from their folders', async () => {
    const { files } = await survey(['a/x.md', 'a/b/x.md', 'b/x.md', 'a/x.txt'], {
      'a/.security-policy.json': ['x.*', 'c/**'],
      '.security-policy.json': ['b/*.md'],
    })
    assert.deepEqual(pathsOf(files), ['.security-policy.json', 'a/.security-policy.json', 'a/x.md', 'b/x.md'])
  })

  it('knows what would be among the files', async () => {
    const { wants } = await survey([], { 'a/.security-policy.json': ['*.md'] })
    const uris = ['docs/SECURITY.md', 'a/new.md', 'b/new.md', 'vendor/docs/security.txt', '../SECURITY.md']
    assert.deepEqual(
      uris.map((path) => wants(new URL(path, `${folder}/`).href)),
      [true, true, false, false, false],
    )
  })

  describe('says that there is no policy', () => {
    const lacks = async (...paths: string[]) => (await survey(paths)).lacksPolicy

    it('where none stands where one is looked for', async () => {
      for (const paths of [
        ['README.md'],
        ['src/SECURITY.md'],
        ['.security-policy.json'],
        ['node_modules/security.txt'],
      ])
        assert.equal(await lacks(...paths), true, paths.join())
    })

    it('but not where there is one, in whatever language, or a security.txt', async () => {
      for (const path of ['SECURITY.md', 'SECURITY', 'docs/Security.rst', '.github/security.adoc', 'a/security.txt'])
        assert.equal(await lacks(path), false, path)
    })

    it('nor where a configuration file names one', async () => {
      assert.equal((await survey(['a/x.md'], { '.security-policy.json': ['a/*.md'] })).lacksPolicy, false)
    })

    it('nor in a part of a repository', async () => {
      assert.equal(await lacks('README.md', '/home/.git/config'), false)
      assert.equal(await lacks('README.md', '.git/config', '/home/.git/config'), true)
    })

    it('nor where nobody can look', async () => {
      const list = () => Promise.reject(new Error('denied'))
      const wanted = { isChecked: () => true, filesNamedBy: () => Promise.resolve([]) }
      const found = await surveyFolder({ ...memoryFiles({}), list }, folder, wanted, () => undefined)
      assert.equal(found.lacksPolicy, false)
    })
  })
})

describe('the language of a file', () => {
  it('is told by its name', () => {
    const paths = ['a/B.MD', 'a.markdown', 'b/security.txt', '.security-policy.json', 'Security.txt', 'md', 'a#b?.md']
    assert.deepEqual(paths.map(languageOf), ['markdown', 'markdown', 'security-txt', 'jsonc', null, null, 'markdown'])
  })
})
