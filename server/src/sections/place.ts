import type { RootContent } from 'mdast'
import { lineStartAt } from '../line-start.ts'
import type { MarkdownDocument } from '../markdown/document.ts'
import { byteOrderMarkLength } from '../markdown/front-matter.ts'
import { regionsIn } from '../markdown/regions.ts'
import { topNodes } from '../markdown/top-nodes.ts'
import type { TopNode } from '../markdown/top-nodes.ts'
import { isUnclosedHtml } from '../markdown/verbatim.ts'
import { oncePer } from '../once-per.ts'
import type { Policy } from '../policy/policy.ts'
import type { Section } from '../policy/structure.ts'
import { firstOf } from './heading-start.ts'
import { isOfSection, rankOfHeading, rankOfSection } from './order.ts'
import type { StandardSection } from './standard.ts'

/** Where a section goes. */
export interface Place {
  /** UTF-16 offset: the start of what it goes before, or the end of the last text. */
  readonly at: number
  readonly depth: number
  /** True when something follows. */
  readonly before: boolean
}

/**
 * Finds the place of a section in the standard order, among the sections of the highest level below the title: where the fewest
 * of them stand on the wrong side, and of several such places the last. In a policy that keeps the standard order that is right
 * before the first section that comes later; a section about something else stays with the one before it. Between two sections that
 * are folded up together it is folded up, too: who unfolds them reads on in the same order. What a program writes is no place for it.
 */
export function placeOf(policy: Policy, section: StandardSection): Place {
  if (section.topic === 'title') return firstPlace(policy)
  const siblings = siblingsIn(policy)
  const gap = gapFor(section, siblings.slice(0, footerIn(siblings)))
  const depth = siblings[0]?.heading.depth ?? Math.min((policy.title?.depth ?? 1) + 1, 6)
  const at = outsideGenerated(gap, siblings, policy)
  return at === null ? { at: endOfText(policy.text), depth, before: false } : { at, depth, before: true }
}

/** The start of the section that the new one goes before, or of the next one that no program writes. */
function outsideGenerated(gap: number, siblings: readonly Section[], policy: Policy): number | null {
  const next = siblings[gap]
  if (next === undefined) return startOfTail(policy)
  const at = startBefore(next, siblings, policy)
  const around = regionsIn(policy.markdown).filter(({ start, end, generated }) => generated && start < at && at < end)
  if (around.length === 0) return at
  const last = Math.max(...around.map(({ end }) => end))
  const after = siblings.find(({ heading }) => heading.span.start >= last)
  return after === undefined ? startOfTail(policy) : startBefore(after, siblings, policy)
}

/**
 * The start of a section with all that it is the first section of: what is folded up, generated or kept from a formatter is no place
 * for another section.
 */
function startBefore(section: Section, siblings: readonly Section[], policy: Policy): number {
  const { markdown, title, text } = policy
  const at = firstOf(section.heading, policy).start
  const before = siblings[siblings.indexOf(section) - 1]?.heading ?? (title === section.heading ? null : title)
  const from = before === null || before.span.start > at ? -1 : before.span.start
  const starts = regionsIn(markdown)
    .filter(({ start, end, closed }) => closed && from < start && start < at && at < end)
    .map(({ start }) => start)
  const outermost = Math.min(...starts)
  const first = topNodes(markdown).find(({ end }) => outermost < end)
  // Where another element ends in the same HTML, there is no place between the two.
  const isApart = first?.node.type === 'html' && !text.slice(first.start, outermost).includes('</')
  return isApart ? first.start : at
}

/** A title goes before all that a reader sees; front matter and the comments at the top stay before it. */
function firstPlace({ text, markdown }: Policy): Place {
  const first = topNodes(markdown).find(({ node }) => !staysFirst(node))
  if (first === undefined) return { at: endOfText(text), depth: 1, before: false }
  return { at: Math.max(lineStartAt(text, first.start), byteOrderMarkLength(text)), depth: 1, before: true }
}

function staysFirst({ type, ...node }: RootContent): boolean {
  if (type === 'html' && 'value' in node) return node.value.startsWith('<!--') && node.value.trimEnd().endsWith('-->')
  return type === 'yaml' || type === 'toml'
}

/** The end of the last line that is not blank. A byte order mark counts as white space, but stays first. */
function endOfText(text: string): number {
  const end = Math.max(text.trimEnd().length, text.startsWith('\uFEFF') ? 1 : 0)
  return end + /^[ \t]*/.exec(text.slice(end))![0].length
}

/** Where that begins at the end of a document which nothing should follow, or could; `null` when there is nothing of the kind. */
export function startOfTail({ markdown, text }: Policy): number | null {
  const nodes = topNodes(markdown)
  const tail = nodes[nodes.findLastIndex((top) => !belongsLast(top, text)) + 1]
  // Behind its indentation: that would make it a part of a list that the section ends with.
  return tail?.start ?? null
}

/** Link definitions stand last by custom; an unclosed comment or fence would swallow what follows. */
function belongsLast({ node, start, end }: TopNode, text: string): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true
  if (node.type === 'html') return isUnclosedHtml(node.value)
  if (node.type !== 'code') return false
  const lines = text.slice(start, end).split('\n')
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0]!)?.[0]
  return fence !== undefined && (lines.length === 1 || !lines.at(-1)!.trim().startsWith(fence))
}

/** The sections of the highest level that occurs, without the title's own; nothing goes into quotes, lists and fences. */
function siblingsIn({ markdown, title, sections }: Policy): readonly Section[] {
  const tops = headingStarts(markdown)
  const own = sections.filter(({ heading }) => tops.has(heading.span.start))
  const below = own.filter(({ heading }) => heading !== title)
  const depth = below.reduce((highest, { heading }) => Math.min(highest, heading.depth), 6)
  if (title === null || !isOfSection(title) || (below.length > 0 && title.depth !== depth))
    return below.filter(({ heading }) => heading.depth === depth)
  return own.filter(({ heading }) => heading.depth === title.depth)
}

/** Where the headings begin that stand at the top of the document. */
export const headingStarts = oncePer(
  (markdown: MarkdownDocument): ReadonlySet<number> =>
    new Set(topNodes(markdown).flatMap(({ node, start }) => (node.type === 'heading' ? [start] : []))),
)

/** Says whether what begins at an offset stands in no quote and no list item, as far as its own line tells. */
export function beginsLine(text: string, at: number): boolean {
  let start = at
  while (at - start < 3 && text[start - 1] === ' ') start--
  return start === 0 || text[start - 1] === '\n' || (start === 1 && text.startsWith('\uFEFF'))
}

/** The index from which on there are only headings without content, such as a link back to the README. */
export function footerIn(siblings: readonly Section[]): number {
  return (
    siblings.findLastIndex(({ heading, bodyEmpty }) => !bodyEmpty || (heading.text !== '' && !heading.onlyLinks)) + 1
  )
}

/** The index of the section that the new one goes before. */
function gapFor(section: StandardSection, siblings: readonly Section[]): number {
  const rank = rankOfSection(section)
  const known = siblings.map(({ heading }) => rankOfHeading(heading))
  let wrong = known.filter((other) => other !== null && other < rank).length
  let best = { gap: 0, wrong }
  known.forEach((other, index) => {
    if (other !== null && other < rank) wrong -= 1
    if (other !== null && other > rank) wrong += 1
    if (wrong <= best.wrong) best = { gap: index + 1, wrong }
  })
  return best.gap
}
