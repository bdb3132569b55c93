import { carryOver } from './change.ts'
import { changeOf } from './document.ts'
import type { Block, MarkdownDocument, PlacedBlock } from './document.ts'

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
      found = findIn(document)
      inDocuments.set(document, found)
    }
    return found
  }

  function findIn(document: MarkdownDocument): readonly Found<T>[] {
    const { blocks } = document
    const change = changeOf(document)
    const before = change && inDocuments.get(change.before)
    if (!before) return collect(blocks)
    const inserted = collect(blocks.slice(change.prefix, blocks.length - change.suffix))
    if (before.length === 0) return inserted
    return carryOver(before, change, inserted, ({ values }, start) => ({ start, values }))
  }

  function collect(blocks: readonly PlacedBlock[]): readonly Found<T>[] {
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
}
