import * as l10n from '@vscode/l10n'
import { overlaps } from '../span.ts'
import { defineRule } from './rule.ts'
import { cvdGuide } from './sources.ts'
import { findInProse } from './support/running-text.ts'

export default defineRule({
  id: 'responsible-disclosure-term',
  severity: 'off',
  summary: 'Coordinated disclosure is called responsible disclosure.',
  sources: [cvdGuide],
  per: 'block',
  *check({ block }) {
    for (const { match, span } of findInProse(block, /\b(responsible) disclosure\b/gi)) {
      const at = { start: span.start, end: span.start + match[1]!.length }
      const right = writtenLike(match[1]!)
      yield {
        at,
        message: l10n.t('"Responsible" judges those who report: say "{0} disclosure".', right),
        fixes: [
          {
            title: l10n.t('Replace with {0}', right),
            edits: [{ ...at, text: right }],
            // Links lead to headings by their words.
            safe: !block.headings.some((heading) => overlaps(heading.span, span)),
          },
        ],
      }
    }
  },
})

function writtenLike(word: string): string {
  if (word === word.toUpperCase()) return 'COORDINATED'
  return word.startsWith('R') ? 'Coordinated' : 'coordinated'
}
