import type { Block, PlacedBlock } from '../../markdown/document.ts'
import { needsOf } from './needs.ts'

/** Blocks that are rendered together: one, or several that raw HTML holds together, as `<details>` does. */
export interface Group {
  /** UTF-16 offset of the first block in the document. */
  readonly start: number
  readonly blocks: readonly Block[]
}

/** The longest text, in UTF-16 units, that raw HTML holds together here: all of it is rendered anew on each key. */
const longestGroup = 65_536

/** So many elements around each other, each begun in another block, are looked at. */
const mostOpen = 50

/** Groups the blocks of a document. An element that is never closed holds nothing together, as if it were closed in its block. */
export function groupsOf(blocks: readonly PlacedBlock[]): readonly Group[] {
  const lastWith = lastBlocks(blocks)
  const groups: Group[] = []
  for (let first = 0; first < blocks.length;) {
    let last = first
    for (let at = first; at <= last; at++) last = Math.max(last, lastWith.get(at) ?? at)
    groups.push({ start: blocks[first]!.start, blocks: blocks.slice(first, last + 1).map(({ block }) => block) })
    first = last + 1
  }
  return groups
}

/** For each block in which an element begins that ends in a later one, that later one. */
function lastBlocks(blocks: readonly PlacedBlock[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  const open: { readonly name: string; readonly at: number }[] = []
  for (const [at, { start, block }] of blocks.entries()) {
    const { opened, closed } = needsOf(block).balance
    for (const name of closed) {
      const begun = open.findLastIndex((one) => one.name === name)
      if (begun < 0) continue
      const first = open[begun]!.at
      open.length = begun
      if (start + block.text.length - blocks[first]!.start <= longestGroup) last.set(first, at)
    }
    for (const name of opened) if (open.length < mostOpen) open.push({ name, at })
  }
  return last
}
