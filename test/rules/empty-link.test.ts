import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import emptyLink from '../../server/src/rules/empty-link.ts'
import { findingsIn } from './example.ts'

const marked = (text: string): readonly string[] =>
  findingsIn(text, noProject, [emptyLink]).map(({ at }) => text.slice(at.start, at.end))

describe('empty-link', () => {
  it('finds destinations that are empty in every form', () => {
    for (const link of ['[form]()', '[form](<>)', '[form]( )', '[form](<> "title")', '![logo]()', '[form](#TODO)'])
      assert.deepEqual(marked(`Report it with ${link} in private.`), [link])
  })

  it('takes a jump to the top of the page for what it is', () => {
    for (const text of [
      '[Back to top](#)',
      '(_[back to top](#)_)',
      '- [↑ Top](#) | [Up](#)',
      '| a |\n| - |\n| [Top](#) |',
    ])
      assert.deepEqual(marked(text), [], text)
    assert.deepEqual(marked('Report it with [our form](#).'), ['[our form](#)'])
  })

  it('leaves boxes, alerts, code and real destinations alone', () => {
    for (const text of [
      '- [ ] one\n- [x] two',
      '> [!NOTE]\n> Read this.',
      'Write `[form]()` there.',
      '```\n[form]()\n```',
      '[to do](https://acme.dev/todo) [TBD](docs/tbd.md) [form](./todo/)',
      '[](https://acme.dev)',
    ])
      assert.deepEqual(marked(text), [], text)
  })
})
