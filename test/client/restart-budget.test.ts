import assert from 'node:assert/strict'
import { RestartBudget } from '../../client/src/restart-budget.ts'

const minute = 60_000

describe('RestartBudget', () => {
  it('allows four restarts in three minutes and no fifth', () => {
    const budget = new RestartBudget()
    const answers = [0, 1, 2, 3, 4].map((second) => budget.spend(second * 1000))
    assert.deepEqual(answers, [true, true, true, true, false])
  })

  it('forgets crashes that are three minutes old', () => {
    const budget = new RestartBudget()
    const answers = [0, 1, 2, 2, 3, 3, 3].map((minutes) => budget.spend(minutes * minute))
    assert.deepEqual(answers, [true, true, true, true, true, false, false])
  })
})
