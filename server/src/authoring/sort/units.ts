import type { Policy } from '../../policy/policy.ts'
import type { Heading, Section } from '../../policy/structure.ts'
import { countFirst } from '../../bisect.ts'
import { hasBlankLine } from '../../markdown/lines.ts'
import { regionsIn } from '../../markdown/regions.ts'
import { topNodes } from '../../markdown/top-nodes.ts'
import type { TopNode } from '../../markdown/top-nodes.ts'
import { startOf } from '../../sections/heading-start.ts'
import { footerIn, headingStarts, startOfTail } from '../../sections/place.ts'
import { standardOrder } from '../../sections/standard.ts'
import type { Span } from '../../span.ts'
import { directionsIn } from './references.ts'
import type { Directions } from './references.ts'

/** What moves as one: a section, with those after it that belong to it. What stands between two units stays where it is. */
export interface Unit extends Span, Directions {
  /** Place of its topic in the standard order. */
  readonly rank: number
  readonly headings: readonly Heading[]
  /** Without a blank line what stands before it, or after it, would swallow the other. */
  readonly apart: { readonly before: boolean; readonly after: boolean }
}

/**
 * Cuts a policy into what can be moved: its sections of the highest level below the title. A section about something else belongs
 * to the one before it, and so does one that an HTML element or a pair of comments ties to it. What stands before the first
 * section and at the end, such as link definitions and a way back to the README, is no part of any.
 */
export function unitsOf(policy: Policy): readonly Unit[] {
  const nodes = topNodes(policy.markdown)
  const siblings = siblingsIn(policy)
  const content = siblings.slice(0, footerIn(siblings))
  const starts = siblings.map(({ heading }) => startOf(heading, policy))
  const end = Math.min(starts[content.length] ?? policy.text.length, startOfTail(policy) ?? Infinity)
  const isTied = tiedBy(
    // What is opened before all sections and never closed holds all of them, in whatever order.
    regionsIn(policy.markdown).filter(({ start, closed }) => closed || start >= starts[0]!),
  )
  const groups: { readonly start: number; readonly rank: number; readonly members: Section[] }[] = []
  content.forEach((section, index) => {
    const start = starts[index]!
    const rank = rankOf(section, content)
    if (rank !== null && !isTied(start)) groups.push({ start, rank, members: [section] })
    // Without a section before it, it stays where it is.
    else groups.at(-1)?.members.push(section)
  })
  return groups.map(({ start, rank, members }, index) => {
    const next = groups[index + 1]?.start
    const own = nodesBetween(nodes, start, next ?? end)
    const shown = withoutTail(own, policy.text, next === undefined)
    return {
      start,
      end: endOfLine(policy.text, shown.at(-1)!.end),
      rank,
      headings: members.map(({ heading }) => heading),
      apart: {
        before: shown[0]!.node.type !== 'heading' || members[0]!.heading.style === 'setext',
        after: shown.at(-1)!.node.type === 'html',
      },
      ...directionsIn(shown, policy.text),
    }
  })
}

/** The first heading is a section like the others where it stands at their level and is about what a section is about. */
function siblingsIn({ markdown, title, sections }: Policy): readonly Section[] {
  const tops = headingStarts(markdown)
  const own = sections.filter(({ heading }) => tops.has(heading.span.start))
  const depth = own.reduce(
    (highest, { heading }) => (heading === title ? highest : Math.min(highest, heading.depth)),
    Infinity,
  )
  return own.filter(({ heading }) => heading.depth === depth)
}

/** Only "Security" in a heading says nothing of a place; reports go to the section "Contact" where no other one says how to report. */
function rankOf({ heading: { topic } }: Section, siblings: readonly Section[]): number | null {
  if (topic === null || topic === 'title') return null
  if (topic !== 'contact') return standardOrder.indexOf(topic)
  const isOther = siblings.some(({ heading }) => heading.topic === 'reporting' || heading.topic === 'channels')
  return standardOrder.indexOf(isOther ? 'contact' : 'channels')
}

/** Says whether a boundary lies inside one of the regions; to be asked in ascending order. */
function tiedBy(regions: readonly Span[]): (boundary: number) => boolean {
  const sorted = [...regions].sort((a, b) => a.start - b.start)
  let next = 0
  let reach = -1
  return (boundary) => {
    for (; next < sorted.length && sorted[next]!.start < boundary; next++) reach = Math.max(reach, sorted[next]!.end)
    return reach > boundary
  }
}

function nodesBetween(nodes: readonly TopNode[], from: number, to: number): readonly TopNode[] {
  return nodes.slice(
    countFirst(nodes, ({ start }) => start < from),
    countFirst(nodes, ({ start }) => start < to),
  )
}

/** So many paragraphs under a line at the end close the policy, and not its last section. */
const mostClosing = 3

/** Leaves out lines between sections; at the end of the policy also what follows them, and what readers do not see. */
function withoutTail(nodes: readonly TopNode[], text: string, isLast: boolean): readonly TopNode[] {
  let end = nodes.length
  const isTail = ({ node, start }: TopNode, before: TopNode) =>
    node.type === 'thematicBreak' ||
    (isLast && belongsLast.has(node.type)) ||
    (isLast &&
      node.type === 'html' &&
      /^<!--.*-->\s*$/s.test(node.value) &&
      hasBlankLine(text.slice(before.end, start)))
  while (end > 1 && isTail(nodes[end - 1]!, nodes[end - 2]!)) end--
  const line = nodes.findLastIndex(({ node }) => node.type === 'thematicBreak')
  const isClosing = isLast && line > 0 && nodes.slice(line, end).every(({ node }) => node.type !== 'heading')
  return nodes.slice(0, isClosing && end - line <= mostClosing + 1 ? Math.min(line, end) : end)
}

const belongsLast: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition'])

function endOfLine(text: string, offset: number): number {
  const end = /\r?\n/g
  end.lastIndex = offset
  return end.exec(text)?.index ?? text.length
}
