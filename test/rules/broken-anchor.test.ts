import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import brokenAnchor from '../../server/src/rules/broken-anchor.ts'
import { findingsIn } from './example.ts'

const onGitlab: Project = {
  ...noProject,
  policyPath: 'docs/SECURITY.md',
  remotes: [{ name: 'origin', host: 'gitlab.com', owner: 'acme', repo: 'engine' }],
}
const found = (text: string, project = noProject) =>
  findingsIn(text, project, [brokenAnchor]).map(({ at }) => text.slice(at.start, at.end))

describe('broken-anchor', () => {
  it('makes hyphens as the forge does', () => {
    const text = '[Scope](#scope-limits)\n\n## Scope & Limits\n\nAll.\n'
    assert.deepEqual(found(text), ['#scope-limits'])
    assert.deepEqual(found(text, onGitlab), [])
  })

  it('looks at links to the policy by its name', () => {
    const text = '[A](SECURITY.md#a), [B](/docs/SECURITY.md#b), [C](README.md#c), [D](../SECURITY.md#d)\n\n# A\n'
    assert.deepEqual(found(text, onGitlab), ['#b'])
    assert.deepEqual(found(text), [])
  })

  it('counts headings that have the same text as a numbered one', () => {
    const text = '# A\n\n# A 1\n\n# A\n\n[1](#a) [2](#a-1) [3](#a-2) [4](#a-3)\n'
    assert.deepEqual(found(text), ['#a-3'])
  })

  it('leaves anchors alone that stand in a list, a quote or HTML', () => {
    const text =
      '> # Quoted\n\n- ## Listed\n\n<h2 id="x">In HTML</h2>\n\n[1](#quoted) [2](#listed) [3](#in-html) [4](#x)\n'
    assert.deepEqual(found(text), [])
  })

  it('leaves what cannot be decoded alone', () => assert.deepEqual(found('[1](#%E0%A4%A)\n'), []))
})
