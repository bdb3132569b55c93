import type { Block } from '../../markdown/document.ts'
import { readBlock } from '../../policy/block.ts'
import type { BlockReading } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'

type Test = (block: BlockReading) => boolean

/** What the first `known` of the tests say, as a set of their indexes. */
interface Answers {
  readonly known: number
  readonly yes: ReadonlySet<number>
}

const none: Answers = { known: 0, yes: new Set() }
const tests: Test[] = []
const ofBlocks = new WeakMap<Block, Answers>()
const ofPolicies = new WeakMap<Policy, Answers>()

/**
 * Makes a test of whether some block of a policy passes. All such tests go through the blocks together, once a revision, and blocks
 * that did not change are not tested again.
 */
export function anywhere(test: Test): (policy: Policy) => boolean {
  const index = tests.push(test) - 1
  return (policy) => {
    let answers = ofPolicies.get(policy)
    if (answers === undefined || answers.known <= index) {
      answers = askBlocks(policy)
      ofPolicies.set(policy, answers)
    }
    return answers.yes.has(index)
  }
}

function askBlocks({ markdown }: Policy): Answers {
  const yes = new Set<number>()
  for (const { block } of markdown.blocks) for (const index of askBlock(block)) yes.add(index)
  return { known: tests.length, yes }
}

function askBlock(block: Block): ReadonlySet<number> {
  const { known, yes } = ofBlocks.get(block) ?? none
  if (known === tests.length) return yes
  const reading = readBlock(block)
  const more = tests.flatMap((test, index) => (index >= known && test(reading) ? [index] : []))
  const answers = { known: tests.length, yes: more.length === 0 ? yes : new Set([...yes, ...more]) }
  ofBlocks.set(block, answers)
  return answers.yes
}
