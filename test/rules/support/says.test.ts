import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { says } from '../../../server/src/rules/support/says.ts'

describe('says', () => {
  it('looks for all expressions in one sentence, through markup', () => {
    const test = says(/no longer/, /maintained/)
    assert.equal(test(readPolicy('Hello.\n\nIt is **no** longer *maintained*.\n')), true)
    assert.equal(test(readPolicy('It is no longer here. It is maintained.\n')), false)
  })

  it('tells tests apart, and blocks that were tested before they were made', () => {
    const policy = readPolicy('Apples.\n\nPears.\n')
    const apples = says(/Apples/)
    assert.equal(apples(policy), true)
    const pears = says(/Pears/)
    const plums = says(/Plums/)
    assert.deepEqual([apples(policy), pears(policy), plums(policy)], [true, true, false])
    assert.equal(pears(readPolicy('Apples.\n\nPlums.\n', policy)), false)
    assert.equal(plums(readPolicy('Apples.\n\nPlums.\n', policy)), true)
  })
})
