import assert from 'node:assert/strict'
import { numberThrough, withDefaults, withValues } from '../../server/src/sections/tab-stops.ts'

describe('numberThrough', () => {
  it('goes on where the one before ended, and keeps equal numbers equal', () => {
    assert.deepEqual(numberThrough(['${1:a} $2', 'none', '${1|b,c|} ${2:d} ${1}']), [
      '${1:a} $2',
      'none',
      '${3|b,c|} ${4:d} ${3}',
    ])
  })

  it('leaves escapes, variables and the last stop alone', () => {
    const snippet = '\\$1 \\\\ $0 $CURRENT_YEAR ${1:$CURRENT_YEAR}'
    assert.deepEqual(numberThrough(['$1', snippet]), ['$1', snippet.replace('{1:', '{2:')])
  })
})

describe('withDefaults', () => {
  it('replaces defaults and choices, and escapes what it writes', () => {
    const valueFor = (written: string) => (written === 'a' || written === 'b,c' ? 'x}$1' : null)
    assert.equal(withDefaults('${1:a} ${2|b,c|} ${3:d}', valueFor), '${1:x\\}\\$1} ${2:x\\}\\$1} ${3:d}')
  })
})

describe('withValues', () => {
  it('puts values first, wherever a stop stands, and leaves what they do not reach', () => {
    assert.equal(withValues('${1:a}, our ${1}, at ${2:c}', ['x$1']), '${1:x\\$1}, our ${1}, at ${2:c}')
    assert.equal(withValues('${1|a,b|}, our ${1}', ['b']), '${1|b,a|}, our ${1}')
    assert.equal(withValues('${1|a,b|}', ['c, d']), '${1|c\\, d,a,b|}')
  })
})
