import * as l10n from '@vscode/l10n'
import type { Fix } from '../fix.ts'
import { tally } from '../markdown/tally.ts'
import { readBlock } from '../policy/block.ts'
import type { Heading, Section } from '../policy/structure.ts'
import { beginsLine } from '../sections/place.ts'
import { defineRule } from './rule.ts'
import { certGuide, markdownlint } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'
import { deletion } from './support/deletion.ts'
import { perBlock } from './support/per-block.ts'
import { shorten } from './support/shorten.ts'

/** What headings are compared by. */
function nameOf({ text }: Heading): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const namesPerBlock = perBlock(({ headings }) => headings.map(nameOf))
const namesIn = tally((block) => readBlock(block).headings.map((heading) => [nameOf(heading), 1] as const))

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
    // In most policies no name occurs twice.
    if (namesIn(policy.markdown).size === sections.length) return
    const names = namesPerBlock(policy).flatMap(({ values }) => values)
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
        fixes: () => fixesFor(text, first, section),
      }
    }
  },
})

/** Sections that stand apart and say different things are for the author to put together. */
function fixesFor(text: string, first: Section, second: Section): readonly Fix[] {
  const { start } = second.span
  const [one, other] = [first, second].map(({ heading, span }) => text.slice(heading.span.end, span.end).trimEnd())
  if (one === other) {
    const edit = deletion(text, { start, end: second.heading.span.end + other!.length })
    return [{ title: l10n.t('Delete this section, which says the same'), edits: [edit] }]
  }
  // Under a heading below the first section it would be about something else.
  if (first.body.end !== start) return []
  return [{ title: l10n.t('Join it with the section before it'), edits: [deletion(text, second.heading.span, true)] }]
}
