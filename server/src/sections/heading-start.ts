import { countFirst } from '../bisect.ts'
import { lineStartAt } from '../line-start.ts'
import { byteOrderMarkLength } from '../markdown/front-matter.ts'
import { hasBlankLine } from '../markdown/lines.ts'
import { htmlIn, topNodes } from '../markdown/top-nodes.ts'
import type { TopNode } from '../markdown/top-nodes.ts'
import type { Policy } from '../policy/policy.ts'
import type { Heading } from '../policy/structure.ts'

/** The start of the line on which that begins which belongs to a heading. */
export function startOf(heading: Pick<Heading, 'span'>, policy: Policy): number {
  return Math.max(lineStartAt(policy.text, firstOf(heading, policy).start), byteOrderMarkLength(policy.text))
}

/**
 * The first node that belongs to a heading which stands in no list and no quote: anchors, and comments without a blank line between,
 * stand before it.
 */
export function firstOf({ span }: Pick<Heading, 'span'>, { markdown, text }: Policy): TopNode {
  const nodes = topNodes(markdown)
  let first = countFirst(nodes, ({ start }) => start < span.start)
  while (first > 0 && belongsToNext(nodes[first - 1]!, text.slice(nodes[first - 1]!.end, nodes[first]!.start))) first--
  return nodes[first]!
}

/** @param gap what stands between the node and the next one */
function belongsToNext(top: TopNode, gap: string): boolean {
  const { node } = top
  const isHtml = node.type === 'html' || (node.type === 'paragraph' && node.children.every(isHtmlOrBlank))
  if (!isHtml) return false
  const source = htmlIn(top)
    .map(({ html }) => html.trim())
    .join('')
  if (/^<a\s[^<>]*>(?:<\/a>)?$/i.test(source)) return true
  return source.startsWith('<!--') && (!hasBlankLine(gap) || /disable-next-line/.test(source))
}

function isHtmlOrBlank(node: { readonly type: string; readonly value?: string }): boolean {
  return node.type === 'html' || (node.type === 'text' && node.value?.trim() === '')
}
