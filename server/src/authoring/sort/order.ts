import type { Unit } from './units.ts'

/**
 * The standard order of units, as indices. Those of one rank stay in their order; one that sends its reader up or down the page
 * keeps all above it that was above, or all below it that was below. Sorting what is sorted changes nothing.
 */
export function orderOf(units: readonly Unit[]): readonly number[] {
  const free = new Map<number, number[]>()
  const pinned: number[] = []
  units.forEach(({ rank, up }, index) => {
    if (up) return pinned.push(index)
    if (!free.has(rank)) free.set(rank, [])
    return free.get(rank)!.push(index)
  })
  const placed = new Set<number>()
  const order: number[] = []
  /** The first that is not placed, and the first of those that nothing below may overtake. */
  let first = 0
  let barrier = 0
  while (order.length < units.length) {
    while (placed.has(first)) first++
    while (barrier < units.length && (placed.has(barrier) || !units[barrier]!.down)) barrier++
    const heads = [...free.values()].flatMap(([index]) => (index !== undefined && index <= barrier ? [index] : []))
    const candidates = pinned[0] === first ? [...heads, first] : heads
    const next = candidates.reduce((best, index) => (isBefore(units, index, best) ? index : best))
    for (const queue of [...free.values(), pinned]) if (queue[0] === next) queue.shift()
    placed.add(next)
    order.push(next)
  }
  return order
}

function isBefore(units: readonly Unit[], a: number, b: number): boolean {
  const ranks = units[a]!.rank - units[b]!.rank
  return ranks < 0 || (ranks === 0 && a < b)
}

/**
 * Which units can stay where they are while the others move around them: of all that are in order those with the most text, so that
 * as little as possible moves.
 * @param order indices of the units in their new order
 */
export function stayingIn(order: readonly number[], units: readonly Unit[]): ReadonlySet<number> {
  // The heaviest ascending subsequence of `order`; a binary indexed tree holds the best chain that ends at or before an index.
  const best: { readonly weight: number; readonly at: number }[] = []
  const before: number[] = []
  const tree = new Array<number>(units.length + 1).fill(-1)
  for (const [at, index] of order.entries()) {
    let last = -1
    for (let node = index; node > 0; node -= node & -node) if (heavier(tree[node]!, last)) last = tree[node]!
    before.push(last)
    best.push({ weight: (best[last]?.weight ?? 0) + units[index]!.end - units[index]!.start, at })
    for (let node = index + 1; node <= units.length; node += node & -node) if (heavier(at, tree[node]!)) tree[node] = at
  }
  const staying = new Set<number>()
  let at = best.reduce((most, { weight, at }) => (weight > (best[most]?.weight ?? 0) ? at : most), -1)
  for (; at >= 0; at = before[at]!) staying.add(order[at]!)
  return staying

  function heavier(a: number, b: number): boolean {
    return (best[a]?.weight ?? 0) > (best[b]?.weight ?? 0)
  }
}
