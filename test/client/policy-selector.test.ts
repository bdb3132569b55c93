import assert from 'node:assert/strict'
import picomatch from 'picomatch'
import { hasPolicyName, policySelector as selectorOf } from '../../client/src/policy-selector.ts'
import type { Places } from '../../client/src/policy-selector.ts'

const policySelector = (places: Partial<Places>) =>
  selectorOf({ folders: [], files: [], configured: [], documents: [], ...places })

const folder = 'file:///home/me/tinkerbox'

/** Whether a file of the folder is selected, by its path from there. */
function selects(path: string, files: readonly string[] = []): boolean {
  const globs = policySelector({ folders: [folder], files }).map(({ pattern }) => {
    assert.ok(typeof pattern === 'object' && pattern.baseUri === folder)
    return pattern.pattern
  })
  return picomatch(globs, { dot: true })(path)
}

describe('policySelector', () => {
  for (const path of [
    'SECURITY.md',
    'security.md',
    'Security.MD',
    'SECURITY.markdown',
    '.github/SECURITY.md',
    'docs/security.md',
    'security.txt',
    'site/static/.well-known/security.txt',
    '.security-policy.json',
    'packages/a/.security-policy.jsonc',
  ]) {
    it(`selects ${path}`, () => assert.ok(selects(path)))
  }

  for (const path of [
    'README.md',
    'SECURITY.txt',
    'SECURITY',
    'src/SECURITY.md',
    'docs/old/SECURITY.md',
    'SECURITY.md/x.md',
    'security.txt.bak',
    'security-policy.json',
  ]) {
    it(`leaves ${path} alone`, () => assert.ok(!selects(path)))
  }

  it('selects what the settings add', () => {
    assert.ok(selects('handbook/security-eu.md', ['handbook/security-*.md']))
    assert.ok(selects('SECURITY.md', ['handbook/security-*.md']))
    assert.ok(!selects('handbook/readme.md', ['handbook/security-*.md']))
  })

  it('selects what configuration files name, from where they are', () => {
    const configured = [{ folder: `${folder}/packages/a`, files: ['policies/*.md'] }]
    assert.deepEqual(policySelector({ configured }), [
      {
        language: 'markdown',
        scheme: 'file',
        pattern: { baseUri: 'file:///home/me/tinkerbox/packages/a', pattern: 'policies/*.md' },
      },
    ])
  })

  it('asks for Markdown from the same kind of file system', () => {
    const [filter] = policySelector({ folders: ['vscode-vfs://github/me/tinkerbox'] })
    assert.equal(filter?.language, 'markdown')
    assert.equal(filter.scheme, 'vscode-vfs')
  })

  it('selects single documents by their exact path', () => {
    const documents = [{ scheme: 'untitled', fsPath: 'Untitled-1' }]
    assert.deepEqual(policySelector({ documents }), [
      { language: 'markdown', scheme: 'untitled', pattern: 'Untitled-1' },
    ])
  })

  it('knows security.txt by its name, in whatever language it is shown', () => {
    for (const fsPath of ['/srv/security.txt', 'c:\\srv\\security.txt']) {
      const documents = [{ scheme: 'file', fsPath }]
      const [filter] = policySelector({ documents })
      assert.deepEqual(filter, { scheme: 'file', pattern: fsPath })
    }
  })
})

describe('hasPolicyName', () => {
  it('looks at the name alone, in any case', () => {
    assert.ok(hasPolicyName('/home/me/Security.Markdown'))
    assert.ok(hasPolicyName('/srv/.well-known/security.txt'))
    assert.ok(!hasPolicyName('/srv/Security.txt'))
    assert.ok(!hasPolicyName('/home/security.md/readme.md'))
    assert.ok(!hasPolicyName('Untitled-1'))
  })
})
