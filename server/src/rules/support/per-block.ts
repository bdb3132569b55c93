import type { Block } from '../../markdown/document.ts'
import { readBlock } from '../../policy/block.ts'
import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'

/** What was read from a block, and the offset of the block, from which its spans count. */
export interface Placed<T> {
  readonly start: number
  readonly value: T
}

/**
 * Makes a reader that goes through the blocks of a policy, and remembers what it read with each: for rules that compare blocks,
 * and should cost nothing for those that did not change.
 */
export function perBlock<T>(read: (block: BlockReading) => T): (policy: Policy) => readonly Placed<T>[] {
  const remembered = new WeakMap<Block, { readonly value: T }>()
  return ({ markdown }) =>
    markdown.blocks.map(({ start, block }) => {
      let known = remembered.get(block)
      if (known === undefined) {
        known = { value: read(readBlock(block)) }
        remembered.set(block, known)
      }
      return { start, value: known.value }
    })
}
