import assert from 'node:assert/strict'
import { incrementsOf } from '../../client/src/increments.ts'
import type { Step } from '../../client/src/increments.ts'

describe('the progress of a server', () => {
  it('becomes steps', () => {
    const steps: Step[] = []
    const tell = incrementsOf((step) => steps.push(step))
    tell({ kind: 'begin', title: 'Checking', message: 'searching' })
    tell({ kind: 'report', percentage: 20, message: 'a' })
    tell({ kind: 'report', percentage: 50 })
    tell({ kind: 'report', message: 'c' })
    tell({ kind: 'end' })
    assert.deepEqual(steps, [
      { message: 'searching', increment: 0 },
      { message: 'a', increment: 20 },
      { increment: 30 },
      { message: 'c', increment: 0 },
    ])
  })
})
