import assert from 'node:assert/strict'
import { Uri } from 'vscode'
import { resolveRelative } from '../../client/src/preview/resources.ts'

describe('a relative link of a policy', () => {
  const root = Uri.parse('vscode-vfs://github/owner/repo')
  const around = { root, folder: Uri.joinPath(root, '.github') }
  const target = (link: string) => resolveRelative(around, link)?.toString() ?? null
  const cases: Readonly<Record<string, string | null>> = {
    'x.md': '/.github/x.md',
    '../docs/threat%20model.md?plain=1#L3-L7': '/docs/threat%20model.md#L3-L7',
    '/docs/x.md#its-heading': '/docs/x.md',
    '?x': '/.github',
    '..': '',
    '../..': null,
    '../../repo2/x.md': null,
    '..%2f..%2fother/x.md': null,
    '/../x.md': null,
    '/../../../../etc/passwd': null,
    '%': null,
  }
  for (const [link, path] of Object.entries(cases))
    it(`${path === null ? 'leads nowhere' : 'stays in the folder that is open'}: ${link}`, () => {
      const found = target(link)?.replace(/\/(?=#|$)/, '')
      assert.equal(found ?? null, path === null ? null : root.toString() + path)
    })
})
