import assert from 'node:assert/strict'
import { BlockLines } from '../../client/page/block-lines.ts'
import { imageSource } from '../../client/page/images.ts'

describe('the lines of blocks', () => {
  it('tell where a block begins, and which one a line is in', () => {
    const lines = new BlockLines()
    assert.equal(lines.blockAt(3), -1)
    lines.splice(0, 0, [2, 3, 1])
    assert.deepEqual(
      [0, 1, 2, 3].map((block) => lines.firstLine(block)),
      [0, 2, 5, 6],
    )
    assert.deepEqual(
      [0, 1, 2, 4, 5, 99].map((line) => lines.blockAt(line)),
      [0, 0, 1, 1, 2, 2],
    )
    lines.splice(1, 1, [4, 4])
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((block) => lines.firstLine(block)),
      [0, 2, 6, 10, 11],
    )
  })

  it('leave out blocks that stand for no line', () => {
    const lines = new BlockLines()
    lines.splice(0, 0, [2, 3, 0])
    assert.equal(lines.blockAt(7), 1)
  })
})

describe('the address of an image', () => {
  const places = { folder: 'https://x.example/w/docs/', root: 'https://x.example/w/' }
  for (const [relative, source] of [
    ['a.png', 'https://x.example/w/docs/a.png'],
    ['../a.png', 'https://x.example/w/a.png'],
    ['/img/a.png', 'https://x.example/w/img/a.png'],
    ['../../a.png', null],
    ['%2e%2e/../a.png', null],
    ['/../a.png', null],
    ['//evil.example/a.png', 'https://x.example/w//evil.example/a.png'],
  ] as const)
    it(`is in the folder that is open: ${relative}`, () => {
      assert.equal(imageSource(relative, places), source)
    })
})
