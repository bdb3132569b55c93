import assert from 'node:assert/strict'
import { addCounts, countFindings, summaryOf } from '../../server/src/workspace/summary.ts'
import type { Tally } from '../../server/src/workspace/summary.ts'

const none = countFindings([])
const say = (tally: Partial<Tally>) =>
  summaryOf({ files: 0, failed: 0, findings: none, withoutPolicy: [], complete: true, off: false, ...tally })

describe('the summary of a check of the workspace', () => {
  it('counts files and findings', () => {
    assert.equal(say({ files: 1 }), '1 file checked: no problems.')
    assert.equal(
      say({ files: 2, findings: { error: 1, warning: 1, information: 1, hint: 1 } }),
      '2 files checked: 1 error, 1 warning, 1 information. 1 hint is marked in the text only.',
    )
    assert.equal(
      say({ files: 3, findings: { error: 2, warning: 3, information: 4, hint: 5 } }),
      '3 files checked: 2 errors, 3 warnings, 4 information. 5 hints are marked in the text only.',
    )
  })

  it('calls nothing a problem that is a hint', () => {
    assert.equal(
      say({ files: 1, findings: { ...none, hint: 3 } }),
      '1 file checked: no problems. 3 hints are marked in the text only.',
    )
  })

  it('names folders without a policy, says where one is looked for', () => {
    assert.equal(
      say({ withoutPolicy: ['site'] }),
      'There is no security policy in "site". GitHub looks for SECURITY.md in .github, in the root and in docs, and then in the repository .github of the owner.',
    )
    assert.match(
      say({ files: 1, withoutPolicy: ['a', 'b'] }),
      /^1 file checked: .*\. There is .* in "a", "b"\. GitHub /,
    )
    assert.match(say({ withoutPolicy: ['a', 'b', 'c', 'd', 'e', 'f'] }), / in "a", "b", "c", "d", "e", …\. GitHub /)
  })

  it('tells what it does not know', () => {
    assert.equal(say({ failed: 1 }), '1 file could not be checked; see the output for the reason.')
    assert.equal(
      say({ files: 1, failed: 2, complete: false }),
      '1 file checked: no problems. 2 files could not be checked; see the output for the reasons. ' +
        'There is more than could be searched, so some policies may be missing here.',
    )
  })

  it('says why there is nothing', () => {
    assert.equal(say({}), 'There is no policy to check.')
    assert.equal(say({ off: true }), 'The setting "securityPolicy.enable" is false, so no policy was checked.')
  })
})

describe('counts of findings', () => {
  it('are made by severity, and add up', () => {
    const counts = countFindings([{ severity: 'error' }, { severity: 'hint' }, { severity: 'error' }])
    assert.deepEqual(counts, { error: 2, warning: 0, information: 0, hint: 1 })
    assert.deepEqual(addCounts(counts, counts), { error: 4, warning: 0, information: 0, hint: 2 })
  })
})
