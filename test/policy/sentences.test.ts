import assert from 'node:assert/strict'
import { cutSentences } from '../../server/src/policy/sentences.ts'

/** The sentences of a text. */
function sentences(text: string): readonly string[] {
  return cutSentences(text).map(({ start, end }) => text.slice(start, end))
}

describe('cutSentences', () => {
  it('parts sentences, and leaves the white space between them out', () => {
    assert.deepEqual(sentences('  Write to us.  We answer! '), ['Write to us.', 'We answer!'])
    assert.deepEqual(sentences(' '), [])
  })

  it('goes on after an abbreviation, and where a small letter follows', () => {
    assert.deepEqual(sentences('Tell us more, e.g. The version.'), ['Tell us more, e.g. The version.'])
    assert.deepEqual(sentences('Use Yahoo! mail.'), ['Use Yahoo! mail.'])
  })

  it('goes on at a name that begins with a point', () => {
    assert.deepEqual(sentences('See the .NET page. Write to us.'), ['See the .NET page.', 'Write to us.'])
    for (const text of ['See ../a/SECURITY.md.', 'Or ../../docs/b.md for more.'])
      assert.deepEqual(sentences(text), [text])
    assert.deepEqual(sentences('Wait ... Go on.'), ['Wait ...', 'Go on.'])
  })

  it('does not take the mark of an alert for words', () => {
    assert.deepEqual(sentences('[!IMPORTANT] Do not open issues.'), ['Do not open issues.'])
    assert.deepEqual(sentences('[!note]\nWrite to us.'), ['Write to us.'])
  })
})
