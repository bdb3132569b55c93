import * as l10n from '@vscode/l10n'
import names from './data/names.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { markdownlint } from './sources.ts'
import { findInProse, wholeWords } from './support/running-text.ts'

const rightByWrong = new Map(Object.entries(names).flatMap(([right, wrongs]) => wrongs.map((wrong) => [wrong, right])))

const pattern = wholeWords(rightByWrong.keys())

export default defineRule({
  id: 'name-spelling',
  severity: 'information',
  summary: 'A name such as GitHub is spelled in another way than its owner spells it.',
  sources: [markdownlint('MD044')],
  per: 'block',
  *check({ block }) {
    for (const { match, span } of findInProse(block, pattern)) {
      const right = rightByWrong.get(match[0])!
      yield {
        at: span,
        message: l10n.t('"{0}" is spelled "{1}".', match[0], right),
        fixes: [{ title: l10n.t('Replace with {0}', right), edits: [{ ...span, text: right }], safe: true }],
      }
    }
  },
})
