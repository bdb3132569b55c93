import { countFirst } from '../bisect.ts'

/** How a sequence of blocks differs from that of the revision before. */
export interface Change {
  /** How many blocks at the start are the same, at the same places. */
  readonly prefix: number
  /** How many blocks at the end are the same, wherever they stand. */
  readonly suffix: number
  /** Offset at which the blocks that differ begin, in both revisions. */
  readonly start: number
  /** Offset at which they end in the revision before. */
  readonly oldEnd: number
  /** Offset at which they end now. */
  readonly newEnd: number
}

interface Placed {
  readonly start: number
  readonly block: object
}

interface Sequence {
  readonly text: string
  readonly blocks: readonly Placed[]
}

/** Compares two sequences block by block. `known` blocks at the ends need not be compared. */
export function compareBlocks(now: Sequence, before: Sequence, known = { prefix: 0, suffix: 0 }): Change {
  const most = Math.min(now.blocks.length, before.blocks.length)
  let { prefix, suffix } = known
  while (prefix + suffix < most && now.blocks[prefix]!.block === before.blocks[prefix]!.block) prefix++
  while (prefix + suffix < most && now.blocks.at(-suffix - 1)!.block === before.blocks.at(-suffix - 1)!.block) suffix++
  const endIn = ({ blocks, text }: Sequence) => blocks[blocks.length - suffix]?.start ?? text.length
  return {
    prefix,
    suffix,
    start: now.blocks[prefix]?.start ?? now.text.length,
    oldEnd: endIn(before),
    newEnd: endIn(now),
  }
}

/**
 * Carries what stands in blocks over to the next revision, given what stands in the blocks that differ. All is sorted
 * by the offset of its block.
 */
export function carryOver<T extends { readonly start: number }>(
  before: readonly T[],
  change: Change,
  inserted: readonly T[],
  moveTo: (item: T, start: number) => T,
): readonly T[] {
  const head = before.slice(
    0,
    countFirst(before, ({ start }) => start < change.start),
  )
  const tail = before.slice(countFirst(before, ({ start }) => start < change.oldEnd))
  const shift = change.newEnd - change.oldEnd
  return [...head, ...inserted, ...(shift === 0 ? tail : tail.map((item) => moveTo(item, item.start + shift)))]
}
