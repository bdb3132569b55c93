import type { Nodes } from 'mdast'
import type { Point, Position } from 'unist'
import { isLineBreak, nextLine } from './lines.ts'

const origin: Point = { line: 1, column: 1, offset: 0 }

/** Counts lines and columns up to `offset`, on from a point before it that is known. */
export function pointAt(source: string, offset: number, from: Point = origin): Point {
  let { line } = from
  let start = from.offset! - from.column + 1
  for (let at = from.offset!; at < offset;) {
    at = nextLine(source, at)
    if (at > offset || !isLineBreak(source.charCodeAt(at - 1))) break
    line++
    start = at
  }
  return { line, column: offset - start + 1, offset }
}

/** The position of a stretch of `source`. */
export function positionOf(source: string, start: number, end: number, from?: Point): Position {
  const first = pointAt(source, start, from)
  return { start: first, end: pointAt(source, end, first) }
}

/** Moves a tree that was parsed from a text with one unit more or less at its start: a byte order mark, or a line break. */
export function shiftTree(node: Nodes, by: { readonly offset: number; readonly lines: number }): void {
  if (node.position) node.position = { start: shift(node.position.start), end: shift(node.position.end) }
  if ('children' in node) for (const child of node.children) shiftTree(child, by)

  function shift({ line, column, offset }: Point): Point {
    const inFirstLine = by.lines === 0 && line === 1
    return { line: line + by.lines, column: inFirstLine ? column + by.offset : column, offset: offset! + by.offset }
  }
}
