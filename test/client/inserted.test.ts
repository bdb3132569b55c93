import assert from 'node:assert/strict'
import { insertedPieces } from '../../client/src/inserted.ts'

describe('insertedPieces', () => {
  const change = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text })

  it('says where a text is that was put in, without the white space around it', () => {
    assert.deepEqual(insertedPieces([change(10, 0, '\n\n## Scope\n\nAll.\n\n')]), [{ start: 12, end: 26 }])
  })

  it('counts in what the changes before do to the places', () => {
    const changes = [change(40, 3, 'third'), change(0, 0, 'first '), change(10, 5, '')]
    assert.deepEqual(insertedPieces(changes), [
      { start: 0, end: 5 },
      { start: 41, end: 46 },
    ])
  })

  it('knows none where there is nothing but white space', () => {
    assert.deepEqual(insertedPieces([]), [])
    assert.deepEqual(insertedPieces([change(3, 1, ' \r\n')]), [])
  })
})
