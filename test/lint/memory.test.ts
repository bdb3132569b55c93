import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { noProject } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'

const settings = { rules: new Map() }

const start = `# Security Policy

Please report each vulnerability through Github or to [our team](mailto:security@acme.dev). We answer within 3 days.

- Join our [chat](http://chat.acme.dev/invite) for a first contact.
- Do not open a public issue.

<!-- security-policy-disable-next-line name-spelling -- as they write it -->
Gitlab is fine too, see [below][docs].

| version | supported |
| --- | --- |
| 1.x | yes |

[docs]: http://acme.dev/docs
`

const pieces = [
  '\n',
  '\n\n',
  '# ',
  'Github ',
  '- ',
  '> ',
  '`',
  '```\n',
  '<!-- ',
  ' -->',
  '[docs]',
  '| a |\n| - |\n',
  '    ',
  'x',
]

describe('remembered findings', () => {
  it('are the same as fresh ones after any edits', () => {
    const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: fc.constantFrom('', ...pieces) })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let text = start
        let policy: Policy = readPolicy(text)
        for (const { at, cut, put } of edits) {
          const place = at % (text.length + 1)
          text = text.slice(0, place) + put + text.slice(place + cut)
          policy = readPolicy(text, policy)
          const remembered = lint({ policy, project: noProject, rules, settings })
          // A copy of the list of rules remembers nothing yet.
          const fresh = lint({ policy: readPolicy(text), project: noProject, rules: [...rules], settings })
          assert.deepEqual(remembered, fresh, text)
        }
      }),
      { seed: 11, numRuns: 40 },
    )
  })
})
