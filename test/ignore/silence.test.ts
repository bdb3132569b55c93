import assert from 'node:assert/strict'
import { readIgnoreComments } from '../../server/src/ignore/comment.ts'
import { silence } from '../../server/src/ignore/silence.ts'
import { blankPolicy } from '../support/blank-policy.ts'

/**
 * Every capital letter of the text outside comments is a finding of the rule with the small letter's name. Gives back those that are
 * left, and for each comment what it silenced.
 */
function left(text: string): { kept: string; by: readonly string[] } {
  const comments = readIgnoreComments(blankPolicy(text))
  const outside = text.replace(/<!--.*?-->/gs, (comment) => comment.toLowerCase())
  const findings = [...outside.matchAll(/[A-Z]/g)].map(({ 0: letter, index }) => ({
    rule: letter.toLowerCase(),
    at: { start: index, end: index + 1 },
  }))
  const { kept, by } = silence(findings, comments, text)
  return {
    kept: kept.map(({ rule }) => rule).join(''),
    by: comments.map((comment) => [...by.get(comment)!].join('')),
  }
}

const next = (rules: string) => `<!-- security-policy-disable-next-line ${rules} -->`

describe('ignore comments', () => {
  it('are read with their rules and without their reason', () => {
    const [comment] = readIgnoreComments(blankPolicy('x <!-- security-policy-disable-next-line a, b  c -- d e -->'))
    assert.equal(comment!.action, 'disable-next-line')
    assert.deepEqual(
      comment!.rules.map(({ id }) => id),
      ['a', 'b', 'c'],
    )
    assert.deepEqual(comment!.span, { start: 2, end: 59 })
    assert.deepEqual(comment!.rules[1]!.span, { start: 44, end: 45 })
  })

  it('leave other comments alone', () => {
    assert.deepEqual(readIgnoreComments(blankPolicy('<!-- a security-policy-disable --> <!---->')), [])
  })

  it('have no action when the word is not known', () => {
    const [comment] = readIgnoreComments(blankPolicy('<!-- security-policy-disable-line a -->'))
    assert.equal(comment!.action, null)
    assert.equal(comment!.word, 'security-policy-disable-line')
  })

  it('may span lines, in a quote too', () => {
    assert.deepEqual(left('> <!-- security-policy-disable-next-line\n> a\n> -- why -->\n> A B'), {
      kept: 'b',
      by: ['a'],
    })
  })

  describe('disable-next-line', () => {
    it('silences the named rules on the next line alone', () => {
      assert.deepEqual(left(`A\n${next('a')}\nA B\nA`), { kept: 'aba', by: ['a'] })
    })

    it('silences all rules when it names none', () => {
      assert.deepEqual(left(`${next('')}\nA B\nC`), { kept: 'c', by: ['ab'] })
    })

    it('takes two names', () => {
      assert.deepEqual(left(`${next('a c')}\nA B C`), { kept: 'b', by: ['ac'] })
    })

    it('looks past blank lines', () => {
      assert.deepEqual(left(`> ${next('a')}\n>\n\n> A\n> A`), { kept: 'a', by: ['a'] })
    })

    it('works with CRLF', () => {
      assert.deepEqual(left(`${next('a')}\r\n\r\nA\r\nA`), { kept: 'a', by: ['a'] })
    })

    it('works at the end of a line of text, and in a list', () => {
      assert.deepEqual(left(`- x ${next('a')}\n- A\n  ${next('b')}\n- A B`), { kept: 'a', by: ['a', 'b'] })
    })

    it('is for the line after the last of several comments', () => {
      assert.deepEqual(left(`${next('a')}\n${next('b')}\nA B\nA B`), { kept: 'ab', by: ['a', 'b'] })
      assert.deepEqual(left(`${next('a')} ${next('b')}\nA B\nA B`), { kept: 'ab', by: ['a', 'b'] })
    })

    it('ends at the end of a line that holds another one', () => {
      assert.deepEqual(left(`${next('a')}\nA ${next('a')}\nA\nA`), { kept: 'a', by: ['a', 'a'] })
    })

    it('may stand on the last line', () => {
      assert.deepEqual(left(`A ${next('a')}`), { kept: 'a', by: [''] })
    })

    it('silences an empty place at the end of the text', () => {
      const text = `${next('a')}\n`
      const comments = readIgnoreComments(blankPolicy(text))
      const finding = { rule: 'a', at: { start: text.length, end: text.length } }
      assert.deepEqual(silence([finding], comments, text).kept, [])
    })
  })

  describe('disable and enable', () => {
    const disable = (rules: string) => `<!-- security-policy-disable ${rules} -->`
    const enable = (rules: string) => `<!-- security-policy-enable ${rules} -->`

    it('silence what stands between them', () => {
      assert.deepEqual(left(`A ${disable('a')} A B ${enable('a')} A`), { kept: 'aba', by: ['a', 'a'] })
    })

    it('silence to the end without an enable', () => {
      assert.deepEqual(left(`A ${disable('')} A B`), { kept: 'a', by: ['ab'] })
    })

    it('let one of all rules speak again', () => {
      assert.deepEqual(left(`${disable('')} A B ${enable('a')} A B ${disable('')} A`), {
        kept: 'a',
        by: ['ab', 'a', 'a'],
      })
    })

    it('let all rules speak again', () => {
      assert.deepEqual(left(`${disable('a')} ${disable('b')} A B ${enable('')} A B`), {
        kept: 'ab',
        by: ['a', 'b', 'ab'],
      })
    })

    it('are unused together', () => {
      assert.deepEqual(left(`${disable('a')} B ${enable('a')} A`), { kept: 'ba', by: ['', ''] })
    })

    it('credit the first of two that say the same', () => {
      assert.deepEqual(left(`${disable('a')} A ${disable('a b')} A B`), { kept: '', by: ['a', 'b'] })
    })
  })

  describe('disable-file', () => {
    const file = (rules: string) => `<!-- security-policy-disable-file ${rules} -->`

    it('silences everything, before it too', () => {
      assert.deepEqual(left(`A B\n${file('a')}\nA`), { kept: 'b', by: ['a'] })
      assert.deepEqual(left(`A B\n${file('')}\nA`), { kept: '', by: ['ab'] })
    })

    it('is unused when narrower comments silence the same', () => {
      assert.deepEqual(left(`${file('a')}\n${next('a')}\nA`), { kept: '', by: ['', 'a'] })
    })
  })

  it('cost time in proportion to their number', () => {
    const text = `${next('a').repeat(20_000)}\n${`${next('a')}\n`.repeat(20_000)}${'A '.repeat(20_000)}`
    assert.equal(left(text).kept, '')
  })
})
