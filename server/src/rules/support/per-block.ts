import type { Block } from '../../markdown/document.ts'
import { readBlock } from '../../policy/block.ts'
import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import { oncePer } from './once-per.ts'

/** What was read from a block, and the offset of the block, from which its spans count. */
export interface Placed<T> {
  readonly start: number
  readonly value: T
}

/**
 * Makes a reader that goes through the blocks of a policy, and remembers what it read with each: for rules that compare blocks,
 * and should cost nothing for those that did not change. Blocks in which there is nothing to read are left out.
 */
export function perBlock<T>(
  read: (block: BlockReading) => readonly T[],
): (policy: Policy) => readonly Placed<readonly T[]>[] {
  const readOnce = oncePer((block: Block) => read(readBlock(block)))
  return ({ markdown }) => {
    const found: Placed<readonly T[]>[] = []
    for (const { start, block } of markdown.blocks) {
      const value = readOnce(block)
      if (value.length > 0) found.push({ start, value })
    }
    return found
  }
}
