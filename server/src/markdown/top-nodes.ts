import type { Nodes, RootContent } from 'mdast'
import { oncePer } from '../once-per.ts'
import type { Span } from '../span.ts'
import type { MarkdownDocument } from './document.ts'

/** A node that stands in the document itself, and in no list, quote or the like. Its offsets are those of the document. */
export interface TopNode extends Span {
  readonly node: RootContent
}

/** The top nodes of a document, in order. */
export const topNodes = oncePer(({ blocks }: MarkdownDocument): readonly TopNode[] =>
  blocks.flatMap(({ start, block }) =>
    block.tree.children.map((node) => ({
      node,
      start: start + node.position!.start.offset!,
      end: start + node.position!.end.offset!,
    })),
  ),
)

/** The HTML in a top node, with the offsets where each piece begins. */
export function htmlIn(top: TopNode): readonly { readonly at: number; readonly html: string }[] {
  const offset = top.start - top.node.position!.start.offset!
  const found: { at: number; html: string }[] = []
  const open: Nodes[] = [top.node]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') found.push({ at: offset + (node.position?.start.offset ?? 0), html: node.value })
    if ('children' in node) open.push(...[...node.children].reverse())
  }
  return found
}
