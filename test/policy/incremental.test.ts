import assert from 'node:assert/strict'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { randomEdits } from '../support/edits.ts'

const text = `# Security Policy

Harbor Light takes security seriously. The full policy is described in [our handbook][handbook].

## Supported versions

| Version | Supported |
| ------- | --------- |
| 3.x     | yes       |
| < 3.0   | no        |

## Reporting a vulnerability

Please do **not** open a public issue. Report vulnerabilities in one of these ways:

- write to [the desk](mailto:desk@harbor.example) or security [at] harbor [dot] example
- use the [private form](https://github.com/harbor/light/security/advisories/new)
  - encrypt with our PGP key

Ask on Discord for a private channel, and post no sensitive details there.

See the security policy of the group:

<https://group.example/security-policy>

Please include in your report:

1. steps to reproduce
2. the impact

### What to expect

We acknowledge reports within 3 business days and promptly investigate. A fix for a critical bug takes a week or two.

Out of scope: denial of service. We will not take legal action. We pay no bounty, and credit you by name.

> # Quoted
>
> Contact the maintainers about security issues, [INSERT EMAIL].

<!-- TODO: say more -->

[handbook]: https://handbook.example/security
`

describe('incremental reading', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
    it(`equals a fresh reading after each of 130 edits (seed ${seed})`, () => {
      const edits = randomEdits(text, seed)
      let policy = readPolicy(text)
      for (let count = 0; count < 130; count++) {
        const edited = edits.next().value
        const before = policy.text
        policy = readPolicy(edited, policy)
        assert.deepEqual(
          facts(policy),
          facts(readPolicy(edited)),
          `${JSON.stringify(before)} became ${JSON.stringify(edited)}`,
        )
      }
    })

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

/** All but the blocks, which have tests of their own. */
function facts(policy: Policy): unknown {
  return { ...policy, markdown: null }
}
