import assert from 'node:assert/strict'
import { readPolicy } from '../../server/src/policy/read.ts'
import { manyFacts as text } from '../support/many-facts.ts'

describe('incremental reading', () => {
  it('takes over what stands before an edit', () => {
    const before = readPolicy(text)
    const after = readPolicy(text.replace('TODO: say more', 'Thanks'), before)
    assert.equal(after.headings[1], before.headings[1])
    assert.equal(after.timeframes[0], before.timeframes[0])
  })

  it('reads references anew when their definition changes', () => {
    const before = readPolicy(text)
    const after = readPolicy(text.replace('https://handbook.example/security', 'mailto:desk@harbor.example'), before)
    assert.equal(before.delegations[0]?.url, 'https://handbook.example/security')
    assert.deepEqual(
      after.delegations.map(({ url }) => url),
      ['https://group.example/security-policy'],
    )
  })

  it('reads a section anew when its heading changes', () => {
    const written =
      '# Security Policy\n\n## Reporting\n\nThe desk: desk@harbor.example, always open for letters and such.\n'
    const before = readPolicy(written)
    const after = readPolicy(written.replace('Reporting', 'Out of scope'), before)
    assert.deepEqual(
      [before, after].map(({ channels }) => channels[0]?.purpose),
      ['report', 'other'],
    )
  })
})
