import assert from 'node:assert/strict'
import { compilerFor } from '../../../server/src/policy/vocabulary/letters.ts'

const latin = String.raw`a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff`

describe('expressions of a language', () => {
  it('know the letters of its script, in brackets and outside', () => {
    const { source } = compilerFor()(String.raw`(?<![\p{L}_])a\p{L}*\[[^\s\p{L}-]\\p{2}`)
    assert.equal(source, String.raw`(?<![${latin}_])a[${latin}]*\[[^\s${latin}-]\\p{2}`)
  })

  it('leave other classes of Unicode alone', () => {
    assert.equal(compilerFor()(String.raw`[\p{P}]\p{Lu}\p{L}`).source, String.raw`[\p{P}]\p{Lu}[${latin}]`)
  })

  it('find what all letters of Unicode find, in words of the language', () => {
    const cases = [
      ['', 'ß œ Ǆ ƒ ʒ Ỹ Ạ ǅ À ÿ ª A z K'],
      ['\u0400-\u04ff', 'я Ё Ѣ ѝ ß z'],
      ['\u3040-\u30ff\u4e00-\u9fff', 'あ ア 日 z'],
    ] as const
    for (const [script, letters] of cases) {
      for (const letter of letters.split(' ')) assert.match(letter, compilerFor(script)(String.raw`^\p{L}$`))
      for (const other of '×÷·-_ 1²'.slice(0, -1)) assert.doesNotMatch(other, compilerFor(script)(String.raw`^\p{L}$`))
      for (const digit of '019０９') assert.match(digit, compilerFor(script)(String.raw`^\p{N}$`))
    }
  })
})
