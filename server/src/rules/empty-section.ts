import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'
import type { Project } from '../project/project.ts'
import { beginsLine } from '../sections/place.ts'
import { fillSection, sectionsAbout } from '../sections/fill.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { dioterms } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'
import { deletion } from './support/deletion.ts'
import { shorten } from './support/shorten.ts'

export default defineRule({
  id: 'empty-section',
  severity: 'warning',
  summary: 'A heading has nothing under it.',
  sources: [dioterms],
  per: 'policy',
  *check({ policy, project }) {
    const { text, title, sections } = policy
    // What a marker makes of the line above it is no heading of the author's.
    if (conflictsIn(policy).length > 0) return
    for (const [index, section] of sections.entries()) {
      const { heading, bodyEmpty } = section
      if (!bodyEmpty || heading === title || heading.text === '' || !beginsLine(text, heading.span.start)) continue
      if (sections[index + 1]?.parent === section) continue
      yield isNoHeading(heading)
        ? {
            at: heading.textSpan,
            message: l10n.t('This is written as a heading, but there is nothing under it: make it a paragraph.'),
            fixes: [makeParagraph(text, heading)],
          }
        : {
            at: heading.textSpan,
            message: l10n.t(
              'The section "{0}" is empty: write what belongs there, or delete its heading.',
              shorten(heading.text),
            ),
            fixes: () => fixesFor(policy, project, index),
          }
    }
  },
})

/** A link to somewhere else, or whole sentences. */
function isNoHeading({ onlyLinks, text }: Heading): boolean {
  return onlyLinks || (text.length > 60 && /[.!]$/.test(text))
}

/** The lines around a paragraph must be blank, those around a heading need not. */
function makeParagraph(text: string, { span, textSpan }: Heading): Fix {
  const lineBefore = text.slice(text.lastIndexOf('\n', span.start - 2) + 1, span.start)
  const lineAfter = text.slice(span.end).split('\n', 2)[1] ?? ''
  const paragraph = text.slice(textSpan.start, textSpan.end)
  const edit = { ...span, text: `${blankAfter(lineBefore)}${paragraph}${blankAfter(lineAfter)}` }
  return { title: l10n.t('Make it a paragraph'), edits: [edit] }
}

function blankAfter(line: string): string {
  return line.trim() === '' ? '' : '\n'
}

/** Ways to give the section a text, unless another one says it already, and the way to give it up. */
function fixesFor(policy: Policy, project: Project, index: number): readonly Fix[] {
  const { heading } = policy.sections[index]!
  const isSaid = policy.sections.some((one) => !one.bodyEmpty && one.heading.topic === heading.topic)
  const fills = isSaid ? [] : sectionsAbout(heading).map((id) => fillSection(policy, heading, id, project))
  const remove = { title: l10n.t('Delete the heading'), edits: [deletion(policy.text, heading.span, true)] }
  return leavesParentEmpty(policy, index) ? fills : [...fills, remove]
}

/** Says whether a section is all that its parent holds. */
function leavesParentEmpty({ title, sections }: Policy, index: number): boolean {
  const { parent } = sections[index]!
  if (parent === null || parent.heading === title || !parent.bodyEmpty) return false
  return sections[index - 1] === parent && sections[index + 1]?.parent !== parent
}
