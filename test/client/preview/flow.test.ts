import assert from 'node:assert/strict'
import { Echo, throttled } from '../../../client/src/preview/echo.ts'
import { oneAtATime } from '../../../client/src/preview/one-at-a-time.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('oneAtATime', () => {
  it('runs once more for all calls during a run', async () => {
    const ends: (() => void)[] = []
    let runs = 0
    const call = oneAtATime(() => {
      runs += 1
      return new Promise((resolve) => ends.push(resolve))
    })
    call()
    call()
    call()
    assert.equal(runs, 1)
    ends[0]!()
    await turn()
    assert.equal(runs, 2)
    ends[1]!()
    await turn()
    assert.equal(runs, 2)
    call()
    assert.equal(runs, 3)
  })
})

describe('an echo', () => {
  it('is heard for a while after something was scrolled along', () => {
    let now = 1000
    const echo = new Echo(() => now)
    assert.equal(echo.isHeard, false)
    echo.expect()
    now += 100
    assert.equal(echo.isHeard, true)
    echo.expect()
    now += 249
    assert.equal(echo.isHeard, true)
    now += 1
    assert.equal(echo.isHeard, false)
  })
})

describe('throttled', () => {
  it('acts at once, then on the last value only', async () => {
    const seen: number[] = []
    const call = throttled(1, (value: number) => seen.push(value))
    for (let value = 1; value <= 5; value++) call(value)
    assert.deepEqual(seen, [1])
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual(seen, [1, 5])
    call(6)
    assert.deepEqual(seen, [1, 5, 6])
  })
})
