import { lastOfFirst } from '../bisect.ts'
import type { PlacedBlock } from '../markdown/document.ts'
import { pointAt } from '../markdown/position.ts'

/** A place in a text: line and UTF-16 unit in it, both from 0. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** The place of an offset in a text. */
export function placeIn(text: string, offset: number): Place {
  const { line, column } = pointAt(text, offset)
  return { line: line - 1, character: column - 1 }
}

/** A function that tells the places of offsets in a document, which has to look at one block for each. */
export function placesIn(blocks: readonly PlacedBlock[]): (offset: number) => Place {
  const lines: number[] = []
  let line = 0
  for (const { block } of blocks) {
    lines.push(line)
    line += block.tree.position!.end.line - 1
  }
  const starts = blocks.map(({ start }, index) => ({ start, index }))
  return (offset) => {
    const found = lastOfFirst(starts, ({ start }) => start <= offset)
    if (found === undefined) return { line: 0, character: 0 }
    const place = placeIn(blocks[found.index]!.block.text, offset - found.start)
    return { line: lines[found.index]! + place.line, character: place.character }
  }
}
