import assert from 'node:assert/strict'
import { collector } from '../../server/src/markdown/collect.ts'
import { readMarkdown } from '../../server/src/markdown/document.ts'
import { randomEdits } from '../support/edits.ts'
import { policies } from '../support/policies.ts'

describe('collector', () => {
  const headings = () => {
    const asked: string[] = []
    const collect = collector((block) => {
      asked.push(block.text)
      return block.tree.children.filter(({ type }) => type === 'heading')
    })
    return { asked, collect }
  }

  it('leaves out blocks in which there is nothing', () => {
    const { collect } = headings()
    const found = collect(readMarkdown('text\n\n# One\n## Two\n\ntext\n\n# Three\n'))
    assert.deepEqual(
      found.map(({ start, values }) => [start, values.length]),
      [
        [6, 2],
        [26, 1],
      ],
    )
  })

  it('looks only through what is new', () => {
    const { asked, collect } = headings()
    const first = readMarkdown('# One\n\ntext\n\n# Two\n')
    collect(first)
    const second = readMarkdown('# One\n\nother text\n\n# Two\n', first)
    assert.deepEqual(
      collect(second).map(({ start }) => start),
      [0, 19],
    )
    assert.deepEqual(asked, ['# One\n\n', 'text\n\n', '# Two\n', 'other text\n\n'])
    assert.equal(collect(second), collect(second))
  })

  it('finds the same when it was not asked about the revision before', () => {
    const { collect } = headings()
    const first = readMarkdown('# One\n\ntext\n')
    collect(first)
    const second = readMarkdown('# One\n\n# Two\n\ntext\n', first)
    const third = readMarkdown('\n# One\n\n# Two\n\ntext\n', second)
    assert.equal(collect(third).length, 2)
    assert.equal(collect(second).length, 2)
  })

  for (const [index, policy] of policies.entries()) {
    it(`finds under random edits what it finds afresh: document ${index}`, () => {
      const carried = collector(({ text, tree }) => (tree.children.length > 1 ? [text] : []))
      const texts = randomEdits(policy, 100 + index)
      let document = readMarkdown(policy)
      for (let edit = 0; edit < 40; edit++) {
        document = readMarkdown(texts.next().value, document)
        const fresh = collector(({ text, tree }) => (tree.children.length > 1 ? [text] : []))
        assert.deepEqual(carried(document), fresh(readMarkdown(document.text)))
      }
    })
  }
})
