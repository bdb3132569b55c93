import assert from 'node:assert/strict'
import picomatch from 'picomatch'
import { URI } from 'vscode-uri'
import { filesBelow } from '../../server/src/project/files-below.ts'
import { policiesOf } from '../../server/src/project/policies.ts'
import {
  pathsOf,
  policyFile,
  readme,
  securityInsights,
  securityTxt,
  siblingFolders,
  siblingGlobs,
  siblingOf,
} from '../../server/src/project/siblings.ts'
import type { Listing } from '../../server/src/project/siblings.ts'
import { memoryFiles } from '../support/memory-files.ts'

function repository(contents: Readonly<Record<string, string>>) {
  const paths = Object.keys(contents)
  const listing: Listing = new Map(
    siblingFolders.map((folder) => {
      const prefix = folder === '' ? '' : `${folder}/`
      const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
      return [folder, inside.filter((path) => !path.includes('/')).sort()]
    }),
  )
  const files = memoryFiles(Object.fromEntries(paths.map((path) => [`/repo/${path}`, contents[path]!])))
  return { listing, files: filesBelow(files, URI.parse('mem:///repo')) }
}

const empty = (...paths: readonly string[]) => repository(Object.fromEntries(paths.map((path) => [path, ''])))

describe('siblings', () => {
  it('are looked for in the right order', () => {
    const cases = [
      [securityTxt, ['.well-known/security.txt', 'security.txt'], ['docs/security.txt', 'security.text']],
      [
        securityInsights,
        ['security-insights.yml', '.github/SECURITY-INSIGHTS.yml', '.gitlab/Security-Insights.yml'],
        ['docs/security-insights.yml', 'security-insights.json'],
      ],
      [
        readme,
        ['README.md', 'readme.rst', 'README.txt', 'README', '.github/README.md', 'docs/README.adoc'],
        ['README.zh-CN.md', 'READMEs', 'src/README.md'],
      ],
      [
        policyFile,
        [
          '.github/SECURITY.md',
          'SECURITY.md',
          'security.md',
          'SECURITY',
          'SECURITY.rst',
          'docs/Security.markdown',
          'docs/security.adoc',
        ],
        ['.gitlab/SECURITY.md', 'SECURITY.txt', 'doc/SECURITY.rst', 'SECURITY_POLICY.md'],
      ],
    ] as const
    for (const [kind, right, wrong] of cases) {
      assert.deepEqual(pathsOf(kind, empty(...wrong, ...[...right].reverse()).listing), right)
    }
  })

  it('are watched by their names, in any case', () => {
    const watched = picomatch([...siblingGlobs], { dot: true })
    const right = ['readme', 'README.md', '.github/Security.md', 'docs/SECURITY', '.well-known/security.txt']
    for (const path of [...right, '.gitlab/SECURITY-INSIGHTS.yml', 'security-insights.yml', '.github', 'docs']) {
      assert.equal(watched(path), true, path)
    }
    for (const path of ['src/README.md', 'package.json', '.gitlab/SECURITY.md', 'docs/a/SECURITY.md', 'READMEs']) {
      assert.equal(watched(path), false, path)
    }
  })

  it('are the best that can be read', async () => {
    const { listing, files } = repository({
      '.well-known/security.txt': 'x'.repeat(40_000),
      'security.txt': 'Contact: mailto:security@acme.dev',
    })
    assert.equal((await siblingOf(securityTxt, listing, files))?.path, 'security.txt')
    assert.equal(await siblingOf(readme, listing, files), null)
    const gone: Listing = new Map([['', ['README.md']]])
    assert.equal(await siblingOf(readme, gone, files), null)
  })
})

describe('policiesOf', () => {
  const found = ({ listing, files }: ReturnType<typeof repository>, policyPath: string) =>
    policiesOf(listing, files, policyPath)

  it('is the policy alone where there is no other', async () => {
    assert.deepEqual(await found(empty('SECURITY.md'), 'SECURITY.md'), ['SECURITY.md'])
    assert.deepEqual(await found(empty('README.md'), 'other/SECURITY.md'), [])
  })

  it('holds all that stand beside it, as GitHub takes them', async () => {
    const policies = {
      'docs/SECURITY.md': 'Call us.',
      'SECURITY.md': 'Write to us.',
      '.github/SECURITY.md': 'Visit us.',
    }
    const order = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md']
    for (const path of order) assert.deepEqual(await found(repository(policies), path), order)
  })

  it('leaves out copies, what leads to it, and folders', async () => {
    const policies = repository({
      '.github/SECURITY.md': 'See [the policy](../SECURITY.md).',
      'SECURITY.md': 'Write to us.',
      'docs/SECURITY.md': 'Write to us.',
    })
    assert.deepEqual(await found(policies, 'SECURITY.md'), ['SECURITY.md'])
    const below = repository({ 'docs/SECURITY.md': 'Write to us.', 'SECURITY.md': 'Read <docs/SECURITY.md>.' })
    assert.deepEqual(await found(below, 'docs/SECURITY.md'), ['docs/SECURITY.md'])
    const folder = repository({ 'docs/SECURITY.md': '', 'security/guide.md': '' })
    const withFolder = new Map([...folder.listing, ['', ['docs', 'security']]])
    assert.deepEqual(await policiesOf(withFolder, folder.files, 'docs/SECURITY.md'), ['docs/SECURITY.md'])
  })
})
