import assert from 'node:assert/strict'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { noProject } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'
import { randomEdits } from '../support/edits.ts'
import { manyFacts } from '../support/many-facts.ts'
import { policies } from '../support/policies.ts'

const settings = { rules: new Map() }
/** Nodes and positions have a test of their own, of as many edits. */
const edits = 5000

const withComments = `# Security Policy

Please report each vulnerability through Github or to [our team](mailto:security@acme.dev). We answer within 3 days.

- Join our [chat](http://chat.acme.dev/invite) for a first contact.

<!-- security-policy-disable-next-line name-spelling -- as they write it -->
Gitlab is fine too, see [below][docs] and [^1].

[docs]: http://acme.dev/docs
[^1]: Write to security@example.com.
`

describe('what is remembered from the last revision', function () {
  // Each edit is read twice, once from nothing.
  this.timeout(600_000)
  const texts = [withComments, manyFacts, ...policies]
  const share = Math.ceil(edits / texts.length)
  texts.forEach((text, index) => {
    it(`gives the facts and findings of a fresh reading after each of ${share} edits: document ${index}`, () => {
      const revisions = randomEdits(text, index + 1)
      let policy = readPolicy(text)
      for (let count = 0; count < share; count++) {
        const edited = revisions.next().value
        const before = policy.text
        policy = readPolicy(edited, policy)
        const fresh = readPolicy(edited)
        const message = `${JSON.stringify(before)} became ${JSON.stringify(edited)}`
        assert.deepEqual(factsOf(policy), factsOf(fresh), message)
        // A copy of the list of rules remembers nothing yet.
        assert.deepEqual(findingsOf(policy, rules), findingsOf(fresh, [...rules]), message)
      }
    })
  })
})

/** All but the blocks. */
function factsOf(policy: Policy): unknown {
  return { ...policy, markdown: null }
}

function findingsOf(policy: Policy, among: typeof rules): unknown {
  return lint({ policy, project: noProject, rules: among, settings })
}
