import assert from 'node:assert/strict'
import { readYaml } from '../server/src/yaml.ts'

describe('readYaml', () => {
  it('reads values, or the words that are written', () => {
    const text = 'a: 1\nb: [x, {y: true}]\nc:\na: 2'
    assert.deepEqual(readYaml(text), { a: 2, b: ['x', { y: true }], c: null })
    assert.deepEqual(readYaml(text, { schema: 'failsafe' }), { a: '2', b: ['x', { y: 'true' }], c: '' })
  })

  for (const text of ['', 'a: [', 'a: b: c', 'a: 1\n---\nb: 2', 'a: &x 1\nb: *x'])
    it(`reads nothing from ${JSON.stringify(text)}`, () => assert.equal(readYaml(text), null))

  it('refuses what nests too deep, whatever nests', () => {
    for (const unit of ['[', '{', '- ', '? ', 'a: ', '[a: ', '{a: ', '? a: '])
      assert.equal(readYaml(unit.repeat(100_000 / unit.length)), null, unit)
  })

  it('reads as many keys as there may be', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: v`).join('\n')
    assert.equal(Object.keys(readYaml(text) as object).length, 50_000)
  })
})
