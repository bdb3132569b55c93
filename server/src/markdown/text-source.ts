import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Extension, Handle, Transform } from 'mdast-util-from-markdown'
import { lastOfFirst } from '../bisect.ts'
import type { Span } from '../span.ts'
import { positionOf } from './position.ts'

/** A part of a text node's value, and the source it was written as. */
interface Piece {
  /** UTF-16 offset in the value. */
  readonly at: number
  readonly source: Span
  /** Written character for character, neither as an escape nor as a character reference. */
  readonly literal: boolean
}

/**
 * What text nodes were made of, line breaks aside. Only this tells where a value was written: by its look alone, a `>` at
 * the start of a line may be content or the mark of a quote, and any white space may be missing in the value.
 */
const piecesOf = new WeakMap<Text, { readonly pieces: Piece[]; readonly start: number }>()

/** Notes what text nodes are made of while a tree is built. */
export const noteSource: Extension = {
  enter: { data: note(true), characterEscape: note(false), characterReference: note(false) },
}

function note(literal: boolean): Handle {
  return function (token) {
    // mdast-util-from-markdown opens all text alike; this handle is not replaced here.
    this.config.enter.codeTextData!.call(this, token)
    const node = this.stack.at(-1) as Text
    let known = piecesOf.get(node)
    if (!known) piecesOf.set(node, (known = { pieces: [], start: node.position!.start.offset! }))
    known.pieces.push({
      at: node.value.length,
      source: { start: token.start.offset, end: token.end.offset },
      literal,
    })
  }
}

const mayBeLink = /@|:\/\/|www\./i

/**
 * Runs the transforms that turn bare addresses in text into links, and gives every node they make its position.
 * @param source what the positions in the tree count in
 */
export function linkAddresses(tree: Root, source: string, transforms: readonly Transform[]): void {
  const before = new Map<Parents, readonly Nodes[]>()
  collect(tree)
  if (before.size === 0) return
  for (const transform of transforms) transform(tree)
  for (const [parent, children] of before) placeChildren(parent, children, source)

  function collect(parent: Parents): void {
    if (parent.children.some((child) => child.type === 'text' && mayBeLink.test(child.value)))
      before.set(parent, [...parent.children])
    for (const child of parent.children)
      if ('children' in child && child.type !== 'link' && child.type !== 'linkReference') collect(child)
  }
}

function placeChildren(parent: Parents, before: readonly Nodes[], source: string): void {
  let next = 0
  for (const [index, node] of before.entries()) {
    if (parent.children[next] === node) {
      next++
      continue
    }
    // A text node that was replaced by several, which hold its value between them.
    let at = 0
    let start = sourceAt(node as Text, at)
    while (next < parent.children.length && parent.children[next] !== before[index + 1]) {
      const part = parent.children[next++] as PhrasingContent
      at += (part.type === 'link' ? (part.children[0] as Text) : (part as Text)).value.length
      const end = sourceAt(node as Text, at)
      part.position = positionOf(source, start, end, node.position!.start)
      if (part.type === 'link') part.children[0]!.position = part.position
      start = end
    }
  }
}

/**
 * Where the character at `at` of a text node's value was written; for a line break and for the end of the value, where the
 * text before it ends.
 */
function sourceAt(node: Text, at: number): number {
  const { pieces, start } = piecesOf.get(node)!
  // The white space after the box of a task list item is taken off the value later on.
  const whole = at + node.position!.start.offset! - start
  const piece = lastOfFirst(pieces, (one) => one.at <= whole) ?? pieces[0]!
  if (piece.literal) return Math.min(piece.source.start + whole - piece.at, piece.source.end)
  return whole === piece.at ? piece.source.start : piece.source.end
}
