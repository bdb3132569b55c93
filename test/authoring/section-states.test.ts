import assert from 'node:assert/strict'
import { sectionState, sectionStates } from '../../server/src/authoring/section-states.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import { insertSections } from '../../server/src/sections/insert.ts'
import { rankOfSection } from '../../server/src/sections/order.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import { sectionIds, standardSections } from '../../server/src/sections/standard.ts'
import type { SectionId } from '../../server/src/sections/standard.ts'
import { applyEdits } from '../support/apply-edits.ts'

const text = `# Security Policy

## Reporting a Vulnerability

Send an e-mail to security@acme.dev. We acknowledge it within 72 hours.

## Rewards

There is no bug bounty.

## Acknowledgments

Thank you, all.
`

function stateOf(id: SectionId, policy = text): readonly [string, string | null] {
  const { state, span } = sectionState(id, readPolicy(policy), noProject)
  return [state, span === null ? null : policy.slice(span.start, span.end)]
}

describe('sectionStates', () => {
  it('finds what is said, also in other words', () => {
    assert.deepEqual(stateOf('response-times'), ['present', '72 hours'])
    assert.equal(stateOf('title')[1], '# Security Policy')
    assert.equal(stateOf('communication-channels')[0], 'present')
    assert.equal(stateOf('hall-of-fame')[1], '## Acknowledgments')
  })

  it('takes one of several answers for all', () => {
    assert.equal(stateOf('no-bounty')[0], 'present')
    assert.equal(stateOf('bug-bounty')[0], 'present')
    assert.equal(stateOf('parent-policy')[0], 'present')
  })

  it('finds what is missing', () => {
    assert.equal(stateOf('title', text.slice(text.indexOf('## ')))[0], 'missing')
    for (const id of ['scope', 'safe-harbor', 'references', 'policy-history'] as const)
      assert.deepEqual(stateOf(id), ['missing', null], id)
  })

  it('misses all in a policy that has no more than a title, in any language', () => {
    for (const text of ['', '\uFEFF# Security Policy', '# Sicherheit\n', 'Security\r\n===\r\n'])
      assert.equal(sectionState('response-times', readPolicy(text), noProject).state, 'missing', text)
    for (const text of ['<p>Write to a@acme.dev</p>\n', '# Sicherheit\n\n![](report.png)\n'])
      assert.equal(sectionState('response-times', readPolicy(text), noProject).state, 'unknown', text)
  })

  it('does not know what another policy says, or one that it cannot read', () => {
    const handedOver = 'See the [security policy](https://github.com/acme/.github/blob/main/SECURITY.md).\n'
    assert.equal(stateOf('parent-policy', handedOver)[0], 'present')
    assert.equal(stateOf('scope', handedOver)[0], 'unknown')
    assert.equal(stateOf('references', handedOver)[0], 'unknown')
    const finnish =
      'Tietoturvakäytäntö\n\nLähetä haavoittuvuudet sähköpostilla, niin vastaamme pian takaisin sinulle.\n'
    assert.equal(stateOf('scope', finnish)[0], 'unknown')
  })

  it('says who asks for a section, and why it is needed', () => {
    const state = sectionState('safe-harbor', readPolicy(text), noProject)
    assert.deepEqual(state.askedBy, ['CISA BOD 20-01', 'disclose.io'])
    assert.equal(state.legal, true)
    assert.match(state.why, /^[A-Z].*\.$/)
  })

  it('keeps the standard order', () => {
    const ranks = sectionStates(readPolicy(text), noProject).map(({ id }) => rankOfSection(standardSections[id]))
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    )
  })

  for (const id of sectionIds) {
    it(`finds ${id} once it is inserted`, () => {
      const { edits } = insertSections(readPolicy('Some words.\n'), [id])
      const plain = edits.map((edit) => ({ ...edit, text: plainSnippet(edit.text) }))
      assert.equal(stateOf(id, applyEdits('Some words.\n', plain))[0], 'present')
    })
  }
})
