import * as l10n from '@vscode/l10n'
import type { Heading } from '../policy/structure.ts'
import { defineRule } from './rule.ts'
import type { Edit, Fix } from '../fix.ts'
import { markdownlint } from './sources.ts'
import { conflictsIn } from './support/conflicts.ts'
import { ownHeadings } from './support/own-headings.ts'
import { relevel } from './support/relevel.ts'
import { shorten } from './support/shorten.ts'

export default defineRule({
  id: 'multiple-h1',
  severity: 'information',
  summary: 'A section has a heading of the level of the title.',
  sources: [markdownlint('MD025')],
  per: 'policy',
  *check({ policy }) {
    const { text, title } = policy
    if (title?.depth !== 1 || !title.topics.includes('title')) return
    const own = ownHeadings(policy)
    const others = own.filter((heading) => heading.depth === 1 && heading !== title)
    if (!areSections(others) || conflictsIn(policy).length > 0) return
    const taken = new Set(own.filter(({ depth }) => depth === 2).map((heading) => heading.text.toLowerCase()))
    for (const branch of branchesOf(own.slice(own.indexOf(title) + 1))) {
      const [heading] = branch
      yield {
        at: heading.span,
        message: l10n.t(
          'The title is "{0}", and this heading has the same level: give it level 2.',
          shorten(title.text),
        ),
        fixes: () => (taken.has(heading.text.toLowerCase()) ? [] : lowering(text, branch)),
      }
    }
  },
})

/** Headings of the first level, each with those under it. */
function branchesOf(headings: readonly Heading[]): readonly (readonly [Heading, ...Heading[]])[] {
  const branches: [Heading, ...Heading[]][] = []
  for (const heading of headings) {
    if (heading.depth === 1) branches.push([heading])
    else branches.at(-1)?.push(heading)
  }
  return branches
}

/** A second title begins another policy, often the same in another language; what nobody knows may be a text of its own, too. */
function areSections(headings: readonly Heading[]): boolean {
  const known = headings.filter(({ topic }) => topic !== null)
  return known.length * 2 > headings.length && !headings.some(({ topics }) => topics.includes('title'))
}

/** Lowers a heading and those under it, where all of them can be. */
function lowering(text: string, branch: readonly Heading[]): readonly Fix[] {
  const levels = relevel(branch, { depth: 0, becomes: 1 })
  const edits = branch.map((heading, index) => withLevel(text, heading, levels[index]!))
  if (!edits.every((edit) => edit !== null)) return []
  const fixTitle =
    branch.length > 1 ? l10n.t('Lower it to level 2, and those under it with it') : l10n.t('Lower it to level 2')
  return [{ title: fixTitle, edits, safe: true }]
}

/**
 * Writes a heading with another level, also where it has that level already, so that no other fix changes it at the same time;
 * `null` where the author's way of writing headings has no such level.
 */
function withLevel(text: string, { depth, style, span, textSpan }: Heading, level: number): Edit | null {
  if (style === 'atx') return level > 6 ? null : { start: span.start, end: span.start + depth, text: '#'.repeat(level) }
  if (level > 2) return null
  const underline = { start: textSpan.end, end: span.end }
  return { ...underline, text: text.slice(underline.start, underline.end).replaceAll('=', '-') }
}
