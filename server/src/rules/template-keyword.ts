import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import { shiftSpan, touches } from '../span.ts'
import type { Span } from '../span.ts'
import keywords from './data/template-keywords.json' with { type: 'json' }
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { perBlock } from './support/per-block.ts'
import { isTemplate } from './support/template-folder.ts'

export default defineRule({
  id: 'template-keyword',
  severity: 'warning',
  summary: 'A word in capitals is what a template of CERT/CC puts in the place of your own.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy, project }) {
    const found = keywordsPerBlock(policy).flatMap(({ start, values }) =>
      values.map(({ keyword, span }) => ({ keyword, span: shiftSpan(span, start) })),
    )
    // Most of them are ordinary words, which somebody may write in capitals; two of them are no accident.
    const kinds = new Set(found.map(({ keyword }) => keyword))
    if (isTemplate(project) || (kinds.size < 2 && !keywords.telling.some((keyword) => kinds.has(keyword)))) return
    for (const { keyword, span } of found) {
      if (policy.placeholders.some((left) => touches(left.span, span))) continue
      yield {
        at: span,
        message: l10n.t('"{0}" is what a template has in the place of your own words: write them.', keyword),
      }
    }
  },
})

const all = [...keywords.telling, ...keywords.common]
const pattern = new RegExp(String.raw`(?<![\w$<{[/.-])(?:${all.join('|')})(?![\w>}\]/:-])`, 'g')

/** Keywords in sentences; a label before a colon is none, a line that is in capitals altogether says nothing, and neither does a heading. */
const keywordsPerBlock = perBlock(({ passages, text }: BlockReading): readonly { keyword: string; span: Span }[] => {
  if (!all.some((keyword) => text.includes(keyword))) return []
  return passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ prose, sentences }) =>
      sentences.flatMap((sentence) =>
        isWritten(sentence.text)
          ? [...sentence.text.matchAll(pattern)].map(({ index, 0: keyword }) => ({
              keyword,
              span: prose.toSource(sentence.at + index, sentence.at + index + keyword.length),
            }))
          : [],
      ),
    )
})

/** Says whether ordinary words stand in it. */
function isWritten(sentence: string): boolean {
  return (sentence.match(/(?<!\S)\p{Ll}{2,}(?!\S)/gu)?.length ?? 0) >= 2
}
