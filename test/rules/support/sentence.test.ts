import assert from 'node:assert/strict'
import { applyEdits } from '../../support/apply-edits.ts'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { addSentence, sentenceAt } from '../../../server/src/rules/support/sentence.ts'

/** The source of the sentence that holds `words`. */
function sentenceWith(text: string, words: string): string | null {
  const span = sentenceAt(readPolicy(text), text.indexOf(words))?.span
  return span ? text.slice(span.start, span.end) : null
}

/** The text after a sentence was added behind the one that holds `words`. */
function withAdded(text: string, words: string): string | null {
  const policy = readPolicy(text)
  const sentence = sentenceAt(policy, text.indexOf(words))
  const edit = sentence && addSentence(policy, sentence, 'Thank you.')
  return edit && applyEdits(text, [edit])
}

describe('sentenceAt', () => {
  it('takes a sentence without its neighbours', () => {
    assert.equal(sentenceWith('Hello there. Open an issue. Thanks.\n', 'Open'), 'Open an issue.')
  })

  it('takes links and emphasis as a whole', () => {
    assert.equal(sentenceWith('Hello. [Open](x) an **issue**\n', 'Open'), '[Open](x) an **issue**')
    assert.equal(
      sentenceWith('Hello. See [our page.](https://acme.dev) Bye.\n', 'See'),
      'See [our page.](https://acme.dev)',
    )
  })

  it('stays inside the emphasis that holds more than the sentence', () => {
    assert.equal(sentenceWith('**Hello there. Open an issue.** Thanks.\n', 'Open'), 'Open an issue.')
  })

  it('does not cut emphasis in two', () => {
    assert.equal(sentenceWith('**Hello there. Open** an issue.\n', 'Open'), null)
  })

  it('finds nothing between sentences', () => {
    assert.equal(sentenceAt(readPolicy('Hello.\n\n\nBye.\n'), 7), null)
  })
})

describe('addSentence', () => {
  it('goes behind the sentence, not to the end of the paragraph', () => {
    assert.equal(withAdded('Write to us.\nWe answer.\n', 'Write'), 'Write to us. Thank you.\nWe answer.\n')
  })

  it('closes the last sentence of a paragraph', () => {
    assert.equal(
      withAdded('Write to [us](mailto:a@acme.dev)\n', 'Write'),
      'Write to [us](mailto:a@acme.dev). Thank you.\n',
    )
    assert.equal(withAdded('- Write to **us**\n- Bye\n', 'Write'), '- Write to **us**. Thank you.\n- Bye\n')
  })

  it('goes behind the emphasis that ends with the sentence', () => {
    assert.equal(withAdded('**Write to us.** We answer.\n', 'Write'), '**Write to us.** Thank you. We answer.\n')
  })

  it('leaves line endings and white space as they are', () => {
    assert.equal(
      withAdded('\uFEFFWrite to us. \r\nWe answer.\r\n', 'Write'),
      '\uFEFFWrite to us. Thank you. \r\nWe answer.\r\n',
    )
  })

  it('goes into list items, quotes and cells', () => {
    assert.equal(withAdded('- a\n  - Write.\n', 'Write'), '- a\n  - Write. Thank you.\n')
    assert.equal(withAdded('> Write.\n', 'Write'), '> Write. Thank you.\n')
    assert.equal(
      withAdded('| a | b |\n| - | - |\n| Write us | c |\n', 'Write'),
      '| a | b |\n| - | - |\n| Write us. Thank you. | c |\n',
    )
  })

  it('goes nowhere behind a heading, or what introduces a list', () => {
    assert.equal(withAdded('# Write to us\n', 'Write'), null)
    assert.equal(withAdded('Write to:\n\n- us\n', 'Write'), null)
  })
})
