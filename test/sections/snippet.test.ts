import assert from 'node:assert/strict'
import { escapeSnippet } from '../../server/src/fix.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'

describe('plainSnippet', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['keeps plain text', 'Within 72 hours. {a} | b', 'Within 72 hours. {a} | b'],
    ['drops empty tab stops', 'a$1b${2}c$0', 'abc'],
    ['takes the default', 'within ${1:72 hours}.', 'within 72 hours.'],
    ['takes the first choice', 'within ${1|72 hours,3 business days|}.', 'within 72 hours.'],
    ['reads escapes in choices', '${1|one\\, two,three|}', 'one, two'],
    ['repeats a default', '${1:main} and $1, $1', 'main and main, main'],
    ['finds the default behind its first use', '$1 is ${1:main}', 'main is main'],
    ['resolves nested defaults', '${1:up to ${2:90 days}}', 'up to 90 days'],
    ['resolves escapes', 'costs \\$5 \\\\ \\}', 'costs $5 \\ }'],
    ['leaves other backslashes alone', 'a\\*b', 'a\\*b'],
    ['takes the default of a variable', '${TM_FILENAME:SECURITY.md}', 'SECURITY.md'],
    ['leaves what is no tab stop', '$ 5, ${, ${1:open', '$ 5, ${, ${1:open'],
    ['survives a tab stop in itself', '${1:a${1:b}}', 'a'],
  ]
  for (const [name, snippet, plain] of cases) {
    it(name, () => assert.equal(plainSnippet(snippet), plain))
  }

  it('undoes escapeSnippet', () => {
    const text = 'a $1 ${2:b} \\ } | , c'
    assert.equal(plainSnippet(escapeSnippet(text)), text)
  })
})
