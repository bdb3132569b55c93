import * as l10n from '@vscode/l10n'
import type { BlockReading } from '../policy/block.ts'
import { topicsOf } from '../policy/vocabulary/languages.ts'
import { sectionsOn } from '../policy/sections.ts'
import type { Topic } from '../policy/structure.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import { certGuide } from './sources.ts'
import { perBlock } from './support/per-block.ts'

export default defineRule({
  id: 'broken-section-reference',
  severity: 'information',
  summary: 'The text sends readers to a section that the policy does not have.',
  sources: [certGuide],
  per: 'policy',
  *check({ policy }) {
    const named = referencesPerBlock(policy)
    if (named.length === 0 || policy.delegations.length > 0) return
    for (const { start, values } of named)
      for (const { at, name, topics } of values) {
        if (topics.some((topic) => sectionsOn(policy.sections, topic).length > 0)) continue
        yield {
          at: shiftSpan(at, start),
          message: l10n.t('There is no section "{0}" here: write it, or name the one that is meant.', name),
        }
      }
  },
})

/** The name of a section, in quotes, and what such a section would be about. */
interface Reference {
  readonly at: Span
  readonly name: string
  readonly topics: readonly Topic[]
}

/** Only names that tell what their section would be about: others may be parts of a program's settings, or of another page. */
const referencesPerBlock = perBlock(({ passages }: BlockReading): Reference[] =>
  passages.flatMap(({ prose, sentences }) =>
    sentences.flatMap(({ text, at: offset, links, vocabulary: { phrases } }) => {
      const match = phrases.namedSection.exec(text)
      const name = match?.groups?.['section']
      if (match === null || name === undefined || links.length > 0 || phrases.otherDocument.test(text)) return []
      const topics = topicsOf(name).filter((topic) => topic !== 'title')
      const from = offset + match.index + match[0].indexOf(name)
      return topics.length === 0 ? [] : [{ at: prose.toSource(from, from + name.length), name, topics }]
    }),
  ),
)
