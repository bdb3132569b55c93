import type { List, ListItem, Nodes, RootContent } from 'mdast'
import { lineStartAt } from '../line-start.ts'
import type { Policy } from '../policy/policy.ts'

/**
 * Where a comment for a line can stand without changing what readers see: on a line of its own with a prefix (indentation, marks of
 * quotes), or at the end of the line before.
 */
export type CommentPlace =
  | { readonly kind: 'own-line'; readonly at: number; readonly prefix: string }
  | { readonly kind: 'line-end'; readonly at: number }

/**
 * Where a `disable-next-line` for the line of an offset can stand; `null` when it can stand nowhere: in code, in a table, in HTML. A
 * comment on its own line would end a paragraph, so within one it goes to the end of the line before; and it would end a list, so
 * between two items it is indented to belong to the first.
 */
export function commentPlace({ text, markdown }: Policy, offset: number): CommentPlace | null {
  const lineStart = lineStartAt(text, offset)
  const at = lineStart === 0 && text.startsWith('\ufeff') ? 1 : lineStart
  const placed = markdown.blocks.findLast(({ start }) => start <= lineStart)
  if (placed === undefined) return { kind: 'own-line', at, prefix: '' }
  const { start, block } = placed
  const line = lineOf(block.text, lineStart - start)
  const path = pathTo(block.tree, line)
  const leaf = path.at(-1)
  if (leaf === undefined) return { kind: 'own-line', at, prefix: '' }
  const opened = path.findIndex((node) => node.position!.start.offset! >= line.start)
  if (opened < 0) return leaf.type === 'paragraph' ? lineEndPlace(leaf, block.text, line.start, start) : null
  if (leaf.type === 'code' && !isFenced(leaf, block.text)) return null

  const first = path[opened]!
  const before = block.text.slice(line.start, first.position!.start.offset).replace('\ufeff', '')
  if (/[^\s>]/.test(before)) return null
  const indent = first.type === 'listItem' ? indentAfter(first, path[opened - 1] as List, block.text) : 0
  return { kind: 'own-line', at, prefix: before + ' '.repeat(indent) }
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineOf(text: string, start: number): Line {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

/** What stands on a line, from the outside in: containers, and the paragraph, heading, table ... in the innermost. */
function pathTo(tree: Nodes, line: Line): readonly RootContent[] {
  const path: RootContent[] = []
  let children: readonly RootContent[] = 'children' in tree ? tree.children : []
  for (;;) {
    const node = children.findLast(({ position }) => position!.start.offset! <= line.end)
    if (node === undefined || node.position!.end.offset! < line.start) return path
    path.push(node)
    if (!isContainer(node)) return path
    children = node.children
  }
}

function isContainer(node: RootContent): node is RootContent & { children: RootContent[] } {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type)
}

function isFenced(code: RootContent, text: string): boolean {
  return /[`~]/.test(text[code.position!.start.offset!] ?? '')
}

/** How much deeper than an item the content of the item before it stands. */
function indentAfter(item: ListItem, list: List, text: string): number {
  const previous = list.children[list.children.indexOf(item) - 1]!
  const { offset, column } = previous.position!.start
  const [, marker, space] = /^(\d*\S)([ \t]*)/.exec(text.slice(offset, offset! + 20))!
  const padding = space!.length >= 1 && space!.length <= 4 ? space!.length : 1
  return column - item.position!.start.column + marker!.length + padding
}

/** The end of the line before, within a paragraph; a hard break stays at the end. */
function lineEndPlace(
  paragraph: RootContent,
  text: string,
  lineStart: number,
  blockStart: number,
): CommentPlace | null {
  const startBefore = lineStartAt(text, lineStart - 1)
  const before = text.slice(startBefore, lineStart).trimEnd()
  // `[!NOTE]` makes an alert of a quote only when it stands alone.
  if (/\[![a-z]+\]$/i.test(before)) return null
  const at = startBefore + before.replace(/\\$/, '').length
  return isInText(paragraph, at) ? { kind: 'line-end', at: blockStart + at } : null
}

/** Says whether an offset stands in text, and not in code, in the address of a link, in HTML. */
function isInText(node: Nodes, offset: number): boolean {
  if (node.type === 'text' || node.type === 'break') return true
  if (!('children' in node)) return false
  const inner = node.children.find(
    ({ position }) => position !== undefined && position.start.offset! < offset && offset < position.end.offset!,
  )
  if (inner !== undefined) return isInText(inner, offset)
  return ['paragraph', 'emphasis', 'strong', 'delete'].includes(node.type)
}
