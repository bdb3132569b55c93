import assert from 'node:assert/strict'
import { onDemand } from '../server/src/on-demand.ts'

describe('onDemand', () => {
  it('makes each value when it is first asked for, and once', () => {
    const made: string[] = []
    const make = <V>(value: V) => {
      made.push(String(value))
      return value
    }
    const values = onDemand<{ one: number; two: string }>({ one: () => make(1), two: () => make('2') })
    assert.deepEqual(made, [])
    assert.equal(values.two + values.two, '22')
    assert.deepEqual(made, ['2'])
    assert.deepEqual({ ...values }, { one: 1, two: '2' })
    assert.deepEqual(made, ['2', '1'])
  })
})
