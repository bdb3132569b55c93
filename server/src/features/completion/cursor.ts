import type { Nodes } from 'mdast'
import { lastOfFirst } from '../../bisect.ts'
import { lineStartAt } from '../../line-start.ts'
import { byteOrderMarkLength } from '../../markdown/front-matter.ts'
import { sectionAt } from '../../policy/sections.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Topic } from '../../policy/structure.ts'
import type { Span } from '../../span.ts'

/** Where the author types. */
export interface Cursor {
  readonly policy: Policy
  /** UTF-16, as all offsets. */
  readonly offset: number
  /** The line, without its line break and without a byte order mark. */
  readonly line: Span
  /** What stands on the line before the cursor. */
  readonly before: string
  /** What stands on the line behind it. */
  readonly after: string
  /** What the author types there: text, or something that no reader sees as such. */
  readonly content: 'text' | 'code' | 'html' | 'front-matter'
  /** The author asked what can stand there, and did not just type on. */
  readonly asked: boolean
  /** What the section is about, and those around it; the line of a heading belongs to its section. */
  readonly topics: readonly Topic[]
}

/** People type on short lines; in longer ones nothing is offered. */
const longestLine = 2000

/** Reads where an offset stands; `null` in a line that nobody types. */
export function cursorAt(policy: Policy, offset: number, asked: boolean): Cursor | null {
  const { text } = policy
  const start = Math.max(lineStartAt(text, offset), byteOrderMarkLength(text))
  const rest = /^[^\r\n]*/.exec(text.slice(offset, offset + longestLine))![0]
  if (offset < start || offset - start + rest.length >= longestLine) return null
  return {
    policy,
    offset,
    line: { start, end: offset + rest.length },
    before: text.slice(start, offset),
    after: rest,
    content: contentAt(policy, offset),
    asked,
    topics: topicsAt(policy, offset),
  }
}

/** A span that ends at the cursor. */
export function typed({ offset }: Cursor, length: number): Span {
  return { start: offset - length, end: offset }
}

function contentAt({ markdown }: Policy, offset: number): Cursor['content'] {
  const placed = lastOfFirst(markdown.blocks, ({ start }) => start <= offset)
  if (placed === undefined) return 'text'
  const leaf = leafAt(placed.block.tree, offset - placed.start)
  if (leaf.type === 'code' || leaf.type === 'inlineCode') return 'code'
  if (leaf.type === 'yaml' || leaf.type === 'toml') return 'front-matter'
  return leaf.type === 'html' ? 'html' : 'text'
}

/** The innermost node at an offset. An inline node does not hold its ends, a block does: there its text goes on. */
function leafAt(node: Nodes, offset: number): Nodes {
  if (!('children' in node)) return node
  const child = node.children.find(({ type, position }) => {
    if (position === undefined) return false
    const isOpen = type !== 'inlineCode'
    const [start, end] = [position.start.offset!, position.end.offset!]
    return isOpen ? start <= offset && offset <= end : start < offset && offset < end
  })
  return child === undefined ? node : leafAt(child, offset)
}

function topicsAt({ sections }: Policy, offset: number): readonly Topic[] {
  const topics: Topic[] = []
  let section = sectionAt(sections, offset) ?? null
  for (; section !== null; section = section.parent) topics.push(...section.heading.topics)
  return topics
}
