import { collector } from '../../markdown/collect.ts'
import type { Found } from '../../markdown/collect.ts'
import { readBlock } from '../../policy/block.ts'
import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'

/**
 * Makes a reader that goes through the blocks of a policy: for rules that compare blocks, and should cost nothing for those that
 * did not change. Blocks in which it finds nothing are left out.
 */
export function perBlock<T>(find: (block: BlockReading) => readonly T[]): (policy: Policy) => readonly Found<T>[] {
  const collect = collector((block) => find(readBlock(block)))
  return ({ markdown }) => collect(markdown)
}
