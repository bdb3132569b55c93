import { changeOf } from './document.ts'
import type { Block, MarkdownDocument, PlacedBlock } from './document.ts'

/**
 * Makes a function that adds up, by key, what it finds in the blocks of a document. It costs what has changed since the revision
 * before; a sum that is asked for again of an earlier revision is made anew.
 * @param find gives amounts; those of the same key are added
 */
export function tally<K>(
  find: (block: Block) => readonly (readonly [key: K, amount: number])[],
): (document: MarkdownDocument) => ReadonlyMap<K, number> {
  const inBlocks = new WeakMap<Block, ReturnType<typeof find>>()
  const inDocuments = new WeakMap<MarkdownDocument, Map<K, number>>()
  return (document) => {
    const known = inDocuments.get(document)
    if (known !== undefined) return known
    const sums = update(document)
    inDocuments.set(document, sums)
    return sums
  }

  function update(document: MarkdownDocument): Map<K, number> {
    const { blocks } = document
    const change = changeOf(document)
    const sums = change && inDocuments.get(change.before)
    if (!sums) return add(new Map(), blocks, 1)
    // There is one map, which goes from revision to revision.
    inDocuments.delete(change.before)
    const old = change.before.blocks
    add(sums, old.slice(change.prefix, old.length - change.suffix), -1)
    return add(sums, blocks.slice(change.prefix, blocks.length - change.suffix), 1)
  }

  function add(sums: Map<K, number>, blocks: readonly PlacedBlock[], sign: 1 | -1): Map<K, number> {
    for (const { block } of blocks) {
      for (const [key, amount] of amountsIn(block)) {
        const sum = (sums.get(key) ?? 0) + sign * amount
        if (sum === 0) sums.delete(key)
        else sums.set(key, sum)
      }
    }
    return sums
  }

  function amountsIn(block: Block): ReturnType<typeof find> {
    let amounts = inBlocks.get(block)
    if (amounts === undefined) {
      amounts = find(block)
      inBlocks.set(block, amounts)
    }
    return amounts
  }
}
