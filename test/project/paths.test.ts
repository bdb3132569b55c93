import assert from 'node:assert/strict'
import { repositoryPath } from '../../server/src/project/paths.ts'

describe('repositoryPath', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['SECURITY.md', 'README.md', 'README.md'],
    ['SECURITY.md', './docs//a.md', 'docs/a.md'],
    ['docs/SECURITY.md', 'a.md', 'docs/a.md'],
    ['docs/SECURITY.md', '../README.md', 'README.md'],
    ['.github/SECURITY.md', '/docs/a.md', 'docs/a.md'],
    ['SECURITY.md', 'docs/', 'docs'],
    ['SECURITY.md', 'a.md#part?x', 'a.md'],
    ['SECURITY.md', 'a.md?plain=1#part', 'a.md'],
    ['SECURITY.md', 'a%20b.md', 'a b.md'],
    ['docs/SECURITY.md', '..', ''],
    ['SECURITY.md', '../../issues', null],
    ['SECURITY.md', '#part', null],
    ['SECURITY.md', 'https://example.org/a.md', null],
    ['SECURITY.md', 'mailto:a@example.org', null],
    ['SECURITY.md', '//example.org/a.md', null],
    ['SECURITY.md', '', null],
    ['SECURITY.md', '%E0%A4%A', null],
    ['SECURITY.md', 'a%00b', null],
  ]
  for (const [policy, link, path] of cases) {
    it(`${policy} + ${JSON.stringify(link)}`, () => assert.equal(repositoryPath(policy, link), path))
  }
})
