import * as l10n from '@vscode/l10n'
import type { Section } from '../policy/structure.ts'
import { beginsLine } from '../sections/place.ts'
import { defineRule } from './rule.ts'
import { certGuide, markdownlint } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'
import { perBlock } from './support/per-block.ts'
import { shorten } from './support/shorten.ts'

/** What the headings of a block are compared by. */
const namesPerBlock = perBlock(({ headings }) =>
  headings.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ),
)

export default defineRule({
  id: 'duplicate-section',
  severity: 'warning',
  summary: 'Two sections have the same heading.',
  sources: [certGuide, markdownlint('MD024')],
  per: 'policy',
  *check({ policy }) {
    const { text, sections } = policy
    // Of course an unfinished merge holds everything twice.
    if (conflictsIn(policy).length > 0) return
    const firsts = new Map<string, Section>()
    const keys = new Map<Section, string>()
    const repeated = new Set<Section | null>()
    const found = namesPerBlock(policy)
    if (!holdsTwice(found)) return
    const names = found.flatMap(({ values }) => values)
    for (const [index, section] of sections.entries()) {
      const { heading, parent } = section
      const name = names[index]!
      if (name === '' || !beginsLine(text, heading.span.start)) continue
      const key = `${parent === null ? '' : keys.get(parent)} / ${name}`
      keys.set(section, key)
      const first = firsts.get(key)
      firsts.set(key, first ?? section)
      if (first === undefined) continue
      repeated.add(section)
      // What stands under a repeated heading is repeated with it.
      if (repeated.has(parent)) continue
      yield {
        at: heading.textSpan,
        message: l10n.t(
          'There is another section "{0}": keep one, so that they cannot disagree.',
          shorten(first.heading.text),
        ),
        related: [{ at: first.heading.textSpan, message: l10n.t('The first section of that name') }],
      }
    }
  },
})

/** Whether any name occurs twice, quickly: in most policies none does. */
function holdsTwice(found: ReturnType<typeof namesPerBlock>): boolean {
  const seen = new Set<string>()
  let count = 0
  for (const { values } of found) {
    for (const name of values) {
      seen.add(name)
      count++
    }
  }
  return seen.size < count
}
