import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import headingIncrement from '../../server/src/rules/heading-increment.ts'
import { fixAll } from './example.ts'

/** The levels of headings as digits, before and after all is fixed. */
const cases = {
  '13': '12',
  '1345': '1234',
  '133': '122',
  '1353': '1232',
  '143': '122',
  '1333241': '1222231',
  '246246': '234234',
  '313': '312',
  '126': '123',
}

describe('heading-increment', () => {
  for (const [before, after] of Object.entries(cases)) {
    it(`makes ${before} to ${after}, at once`, () => {
      const write = (depths: string) =>
        Array.from(depths, (depth) => `${'#'.repeat(Number(depth))} H\r\n\r\na\r\n`).join('\r\n')
      const once = fixAll(write(before), noProject, [headingIncrement])
      assert.equal(once, write(after))
      assert.equal(fixAll(once, noProject, [headingIncrement]), once)
    })
  }

  it('counts underlined headings, and passes over empty ones, lists and quotes', () => {
    assert.equal(fixAll('S\n===\n\n  ### A ###\n', noProject, [headingIncrement]), 'S\n===\n\n  ## A ###\n')
    for (const text of ['# S\n\n##\n\n- #### A\n\n> #### B\n\n## C\n', '### A\n\n# B\n'])
      assert.equal(fixAll(text, noProject, [headingIncrement]), text)
  })
})
