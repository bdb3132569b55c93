import * as l10n from '@vscode/l10n'
import type { Heading } from '../policy/structure.ts'
import { defineRule } from './rule.ts'
import type { Edit } from '../fix.ts'
import { markdownlint } from './sources.ts'
import { ownHeadings } from './support/own-headings.ts'
import { relevel } from './support/relevel.ts'

export default defineRule({
  id: 'heading-increment',
  severity: 'information',
  summary: 'A heading is more than one level below the heading before it.',
  sources: [markdownlint('MD001')],
  per: 'policy',
  *check({ policy }) {
    const own = ownHeadings(policy)
    for (const [index, heading] of own.entries()) {
      const above = own[index - 1]?.depth ?? 6
      if (heading.depth <= above + 1) continue
      let next = index + 1
      while (next < own.length && own[next]!.depth > above) next++
      const branch = own.slice(index, next)
      yield {
        at: heading.span,
        message: l10n.t(
          'The heading before this one has level {0}, this one has level {1}: give it level {2}.',
          above,
          heading.depth,
          above + 1,
        ),
        fixes: () => [{ title: titleFor(branch, above + 1), edits: raise(branch, above), safe: true }],
      }
    }
  },
})

function titleFor(branch: readonly Heading[], level: number): string {
  return branch.length === 1
    ? l10n.t('Raise it to level {0}', level)
    : l10n.t('Raise it and those that follow it to level {0}', level)
}

/** Takes marks away until each heading is one level below the one that it stands under. */
function raise(headings: readonly Heading[], above: number): readonly Edit[] {
  const levels = relevel(headings, { depth: above, becomes: above })
  return headings.flatMap(({ depth, span }, index) => {
    const raised = depth - levels[index]!
    return raised === 0 ? [] : [{ start: span.start, end: span.start + raised, text: '' }]
  })
}
