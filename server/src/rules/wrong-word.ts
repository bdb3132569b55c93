import * as l10n from '@vscode/l10n'
import { confusions } from './data/confusions.ts'
import misspellings from './data/misspellings.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { codespell } from './sources.ts'
import { findInProse, wholeWords } from './support/running-text.ts'

const rightByWrong = new Map([
  ...Object.entries(misspellings),
  ...confusions.map(({ wrong, right }) => [wrong, right] as const),
])
const misspelled = wholeWords(Object.keys(misspellings), 'i')
/** One look for all of them: most texts hold none. */
const mayConfuse = new RegExp(`\\b(?:${confusions.map(({ wrong }) => wrong).join('|')})\\b`, 'i')

export default defineRule({
  id: 'wrong-word',
  severity: 'warning',
  summary: 'A word is misspelled, or stands for another one.',
  sources: [codespell],
  per: 'block',
  *check({ block }) {
    const confused = mayConfuse.test(block.text) ? confusions.map(({ pattern }) => pattern) : []
    for (const pattern of [misspelled, ...confused]) {
      for (const { match, span } of findInProse(block, pattern)) {
        const right = writtenLike(match[0], rightByWrong.get(match[0].toLowerCase()) ?? match[0])
        // Letters such as the long s are the same as others only in an expression.
        if (right === match[0]) continue
        yield {
          at: span,
          message: l10n.t('"{0}" is not what is meant here: write "{1}".', match[0], right),
          fixes: [{ title: l10n.t('Replace with {0}', right), edits: [{ ...span, text: right }], safe: true }],
        }
      }
    }
  },
})

/** Gives a word the capitals of another one. */
function writtenLike(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
