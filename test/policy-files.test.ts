import assert from 'node:assert/strict'
import { isPolicyFile, workspaceFolderOf } from '../server/src/policy-files.ts'

const isPolicy = (path: string, globs: readonly string[] = []) =>
  isPolicyFile(`file:///w/${path}`, ['file:///w'], globs)

describe('a policy file', () => {
  it('is called SECURITY.md or SECURITY.markdown, in any case', () => {
    for (const name of ['SECURITY.md', 'security.md', 'Security.Markdown']) assert.equal(isPolicy(name), true, name)
    for (const name of ['README.md', 'SECURITY.txt', 'SECURITY', 'MY-SECURITY.md', 'SECURITY.md.bak', '']) {
      assert.equal(isPolicy(name), false, name)
    }
  })

  it('stands in the root, .github or docs of a workspace folder', () => {
    assert.equal(isPolicy('.github/SECURITY.md'), true)
    assert.equal(isPolicy('Docs/SECURITY.md'), true)
    assert.equal(isPolicy('packages/a/SECURITY.md'), false)
    assert.equal(isPolicy('docs/docs/SECURITY.md'), false)
  })

  it('may stand anywhere outside of workspace folders', () => {
    assert.equal(isPolicyFile('file:///else/where/SECURITY.md', ['file:///w'], []), true)
    assert.equal(isPolicyFile('file:///else/where/SECURITY.md', [], []), true)
    assert.equal(isPolicyFile('file:///w2/a/SECURITY.md', ['file:///w'], []), true)
    assert.equal(isPolicyFile('file:///else/README.md', [], []), false)
  })

  it('may stand in any of several workspace folders, one in the other', () => {
    const folders = ['file:///w', 'file:///w/packages/a/', 'vscode-vfs://github/acme/w']
    assert.equal(isPolicyFile('file:///w/packages/a/SECURITY.md', folders, []), true)
    assert.equal(isPolicyFile('file:///w/packages/b/SECURITY.md', folders, []), false)
    assert.equal(isPolicyFile('vscode-vfs://github/acme/w/docs/SECURITY.md', folders, []), true)
    assert.equal(isPolicyFile('vscode-vfs://github/acme/w/x/SECURITY.md', folders, []), false)
  })

  it('is recognised however its URI is written', () => {
    assert.equal(isPolicyFile('file:///c%3A/a%20b/SECURITY.md', ['file:///C:/a b'], []), true)
    assert.equal(isPolicyFile('file:///c%3A/a%20b/x/SECURITY.md', ['file:///C:/a b'], []), false)
  })

  it('may be named by a glob', () => {
    assert.equal(isPolicy('policies/a.md', ['policies/*.md']), true)
    assert.equal(isPolicy('policies/b/a.md', ['policies/*.md']), false)
    assert.equal(isPolicy('.hidden/b/a.md', ['x', '**/a.md']), true)
    assert.equal(isPolicyFile('file:///else/a.md', [], ['**/a.md']), true)
  })
})

describe('the workspace folder of a file', () => {
  it('is the innermost', () => {
    assert.equal(workspaceFolderOf('file:///w/a/x.md', ['file:///w', 'file:///w/a', 'file:///w/b']), 'file:///w/a')
    assert.equal(workspaceFolderOf('file:///x.md', ['file:///w']), null)
    assert.equal(workspaceFolderOf('untitled:x', ['file:///w']), null)
  })
})
