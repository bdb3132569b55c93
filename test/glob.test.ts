import assert from 'node:assert/strict'
import fc from 'fast-check'
import { globMatcher } from '../server/src/glob.ts'

const cases: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
  ['SECURITY.md', ['SECURITY.md'], ['security.md', 'a/SECURITY.md', 'SECURITY.mdx', '']],
  ['a/*.md', ['a/b.md', 'a/.md', 'a/.b.md'], ['b.md', 'a/b/c.md', 'a/b.txt']],
  ['**/SECURITY.md', ['SECURITY.md', 'a/SECURITY.md', '.a/b/SECURITY.md'], ['aSECURITY.md', 'a/bSECURITY.md']],
  ['docs/**', ['docs/a.md', 'docs/a/b.md'], ['docs', 'a/docs/b.md']],
  ['a/**/b/*', ['a/b/c', 'a/x/b/c', 'a/x/y/b/c'], ['a/b', 'a/bb/c', 'a/xb/c']],
  ['**', ['a', 'a/b', ''], []],
  ['a**b', ['ab', 'axxb'], ['a/b']],
  ['a?c', ['abc', 'a😀c'], ['ac', 'a/c']],
  ['v[0-9].md', ['v1.md'], ['va.md', 'v12.md', 'v/.md']],
  ['v[!0-9].md', ['va.md'], ['v1.md', 'v/.md']],
  ['[a-', ['[a-'], ['a']],
  ['{a,b}.md', ['a.md', 'b.md'], ['c.md', '{a,b}.md']],
  ['{a,b{c,d}}/{x}', ['a/{x}', 'bc/{x}', 'bd/{x}'], ['b/{x}', 'a/x']],
  ['a{,b}.md', ['a.md', 'ab.md'], ['b.md']],
  ['(a|b)+.md', ['(a|b)+.md'], ['a.md', 'aa.md']],
]

describe('a glob', () => {
  for (const [glob, matching, others] of cases) {
    it(`${glob} matches ${matching.join(' ')}`, () => {
      const isMatch = globMatcher([glob])
      assert.deepEqual([...matching, ...others].filter(isMatch), matching)
    })
  }

  it('is one of several', () => {
    assert.equal(globMatcher(['a', 'b'])('b'), true)
    assert.equal(globMatcher([])(''), false)
  })

  it('matches itself when it holds no special character', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '/', '-', '!', '^', '$', '(', ')', '+', '|', ']', '😀'),
    })
    fc.assert(fc.property(name, (path) => globMatcher([path])(path)))
  })

  it('costs a bounded number of steps, however it is built', () => {
    assert.equal(globMatcher(['*a'.repeat(90)])('a'.repeat(400) + 'b'), false)
    assert.equal(globMatcher(['**/'.repeat(60) + 'b'])('a/'.repeat(200)), false)
    assert.equal(globMatcher(['{a,b}'.repeat(40)])('a'.repeat(40)), false)
  })
})
