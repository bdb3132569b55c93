import assert from 'node:assert/strict'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import { randomEdits } from '../support/edits.ts'
import { policies } from '../support/policies.ts'
import { assertSameTree } from '../support/trees.ts'

const editsEach = 420

describe('Markdown under random edits', function () {
  this.timeout(600_000)
  for (const [index, policy] of policies.entries()) {
    it(`is read as if it were new, and as remark reads it: document ${index}`, () => {
      let document = readMarkdown(policy)
      const texts = randomEdits(policy, index)
      for (let edit = 0; edit < editsEach; edit++) {
        const before = document.text
        const text = texts.next().value
        document = readMarkdown(text, document)
        try {
          const fresh = readMarkdown(text)
          assert.deepEqual(document.blocks, fresh.blocks)
          assert.deepEqual(document.definitions, fresh.definitions)
          assertSameTree(fresh)
        } catch (error) {
          console.error(`edit ${edit}: ${JSON.stringify(before)} to ${JSON.stringify(text)}`)
          throw error
        }
      }
    })
  }
})
