import { changeOf } from './document.ts'
import type { Block, Change, MarkdownDocument, PlacedBlock } from './document.ts'

/** What was found in a block, and the offset of the block, from which its spans count. */
export interface Found<T> {
  readonly start: number
  readonly values: readonly T[]
}

/**
 * Makes a function that finds something in each block of a document, and leaves out blocks in which there is nothing. It
 * costs what has changed since the revision before: a block is looked through once, and so is a document.
 */
export function collector<T>(
  find: (block: Block) => readonly T[],
): (document: MarkdownDocument) => readonly Found<T>[] {
  const inBlocks = new WeakMap<Block, readonly T[]>()
  const inDocuments = new WeakMap<MarkdownDocument, readonly Found<T>[]>()
  return (document) => {
    let found = inDocuments.get(document)
    if (found === undefined) {
      const change = changeOf(document)
      const before = change && inDocuments.get(change.before)
      found = before ? update(before, document, change) : collect(document.blocks)
      inDocuments.set(document, found)
    }
    return found
  }

  function collect(blocks: readonly PlacedBlock[]): Found<T>[] {
    const found: Found<T>[] = []
    for (const { start, block } of blocks) {
      let values = inBlocks.get(block)
      if (values === undefined) {
        values = find(block)
        inBlocks.set(block, values)
      }
      if (values.length > 0) found.push({ start, values })
    }
    return found
  }

  function update(before: readonly Found<T>[], document: MarkdownDocument, change: Change): readonly Found<T>[] {
    const head = before.slice(0, countBefore(before, change.start))
    const middle = collect(document.blocks.slice(change.prefix, document.blocks.length - change.suffix))
    const tail = before.slice(countBefore(before, change.oldEnd))
    const shift = change.newEnd - change.oldEnd
    const moved = shift === 0 ? tail : tail.map(({ start, values }) => ({ start: start + shift, values }))
    return [...head, ...middle, ...moved]
  }
}

/** How many of the sorted items start before an offset. */
function countBefore(found: readonly Found<unknown>[], offset: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
