import assert from 'node:assert/strict'
import { holds, holdsAll, intersect, intervalsOf, releaseOf } from '../../server/src/policy/version-interval.ts'

describe('intervals of versions', () => {
  const written = (range: string): readonly string[] =>
    intervalsOf(range).map(({ from, to }) => `${from.version}..${to?.version ?? ''}`)

  it('join where they touch', () => assert.deepEqual(written('2.x || 1.x || 4.x'), ['1.0.0..3.0.0', '4.0.0..5.0.0']))
  it('swallow one another', () => assert.deepEqual(written('1.2.x || 1.x || >=1.5'), ['1.0.0..']))
  it('leave out what holds nothing', () => assert.deepEqual(written('>=2 <1 || 3.x'), ['3.0.0..4.0.0']))
  it('are none for what is no range', () => assert.deepEqual(written('nothing'), []))
  it('go from zero on without a lower limit', () => assert.deepEqual(written('>=0.0.0'), ['0.0.0..']))

  it('hold versions up to and without their end', () => {
    const [interval] = intervalsOf('1.2.x')
    const held = ['1.1.9', '1.2', '1.2.9', '1.3'].filter((version) => holds(interval!, releaseOf(version)!))
    assert.deepEqual(held, ['1.2', '1.2.9'])
  })

  it('are compared with one another', () => {
    const [outer, inner, apart, open] = ['1.x', '1.2.x', '2.x', '>=1.5'].map((range) => intervalsOf(range)[0]!) as [
      ReturnType<typeof intervalsOf>[number],
      ReturnType<typeof intervalsOf>[number],
      ReturnType<typeof intervalsOf>[number],
      ReturnType<typeof intervalsOf>[number],
    ]
    assert.deepEqual(
      [holdsAll(outer, inner), holdsAll(inner, outer), holdsAll(outer, open), holdsAll(open, apart)],
      [true, false, false, true],
    )
    assert.deepEqual(
      [intersect(outer, apart), intersect(outer, inner), intersect(open, outer), intersect(apart, inner)],
      [false, true, true, false],
    )
  })

  it('are not asked about pre-releases', () => {
    const releases = ['v3.1', '3', '1.2.3', '2024.01.05', '1.0.0-rc.1', '1.2.3.4', 'main', ''].map(
      (version) => releaseOf(version)?.version ?? null,
    )
    assert.deepEqual(releases, ['3.1.0', '3.0.0', '1.2.3', '2024.1.5', null, null, null, null])
  })
})
