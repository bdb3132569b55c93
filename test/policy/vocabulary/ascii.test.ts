import assert from 'node:assert/strict'
import { inAscii } from '../../../server/src/policy/vocabulary/ascii.ts'
import { vocabularies } from '../../../server/src/policy/vocabulary/languages.ts'

describe('expressions for texts in ASCII', () => {
  it('give each class of Unicode its characters, in brackets and outside', () => {
    assert.equal(
      inAscii(String.raw`(?<![\p{L}\p{N}_])a\p{L}*\[\p{N}[^\s\p{L}-]`).source,
      String.raw`(?<![a-z0-9_])a[a-z]*\[[0-9][^\sa-z-]`,
    )
  })

  it('refuse classes whose characters nobody has written down', () => {
    assert.throws(() => inAscii(String.raw`[\p{M}]`), /\\p\{M\}/)
  })

  it('find the same topics as those for all texts', () => {
    const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    for (const { language, topics, asciiTopics = topics } of vocabularies)
      for (const [index, { topic, pattern }] of topics.each.entries()) {
        const plain = asciiTopics.each[index]!
        // What an expression matches most often stands in it as it is.
        const words = pattern.source.match(/[a-z][a-z ]+/gi) ?? []
        const headings = words.flatMap((word) => [word, ...characters.map((one) => one + word + one)])
        for (const heading of headings)
          assert.equal(plain.pattern.test(heading), pattern.test(heading), `${language} ${topic}: ${heading}`)
      }
  })
})
