import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import { perBlock } from './per-block.ts'

/** Makes a test of whether some block of a policy passes. Blocks that did not change are not tested again. */
export function anywhere(test: (block: BlockReading) => boolean): (policy: Policy) => boolean {
  const passing = perBlock((block) => (test(block) ? [block] : []))
  return (policy) => passing(policy).length > 0
}
