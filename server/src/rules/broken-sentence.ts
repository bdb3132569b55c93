import * as l10n from '@vscode/l10n'
import { vocabularyOf } from '../policy/vocabulary/languages.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import { commonMark } from './sources.ts'
import { perBlock } from './support/per-block.ts'

/** How a sentence goes on, and ends: not an address that was put on a line of its own. */
const continuation = /^\p{Ll}[\p{L}'-]* [^@]{20,}[.!?:)]$/u

/** The paragraphs that may be parts of one sentence. */
const partsPerBlock = perBlock(({ passages }) =>
  passages
    .filter(({ kind, quoted, listDepth }) => kind === 'paragraph' && !quoted && listDepth === 0)
    .flatMap(({ prose }) => {
      const { text } = prose
      // A comma after fewer words may belong to a greeting.
      const endsInWord = /\p{L}$/u.test(text) && vocabularyOf(text).phrases.unfinished.test(text)
      const hangs = endsInWord || (text.endsWith(',') && text.split(' ', 5).length === 5)
      const continues = continuation.test(text)
      if (!hangs && !continues) return []
      return {
        hangs,
        continues,
        span: prose.toSource(0, text.length),
        firstWord: prose.toSource(0, text.indexOf(' ')),
        lastWord: prose.toSource(text.lastIndexOf(' ') + 1, text.length),
      }
    }),
)

export default defineRule({
  id: 'broken-sentence',
  severity: 'warning',
  summary: 'A blank line cuts a sentence in two.',
  sources: [commonMark],
  per: 'policy',
  *check({ policy }) {
    let before: Span | null = null
    for (const { start, values } of partsPerBlock(policy)) {
      for (const { hangs, continues, span, firstWord, lastWord } of values) {
        const gap: Span | null = before && { start: before.end, end: start + span.start }
        if (before && gap && continues && policy.text.slice(gap.start, gap.end).trim() === '') {
          yield {
            at: { start: before.start, end: start + firstWord.end },
            message: l10n.t('A blank line cuts this sentence in two: join the lines.'),
            fixes: [{ title: l10n.t('Join the lines'), edits: [{ ...gap, text: ' ' }] }],
          }
        }
        before = hangs ? shiftSpan(lastWord, start) : null
      }
    }
  },
})
