/** How many UTF-16 units two texts have in common at their start. */
export function commonPrefix(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => b.startsWith(a.slice(from, to), from))
}

/** How many UTF-16 units two texts have in common at their end, of `most` at the most. */
export function commonSuffix(a: string, b: string, most: number): number {
  return longest(most, (from, to) => b.startsWith(a.slice(a.length - to, a.length - from), b.length - to))
}

/**
 * The largest length up to `most` for which all is the same. Halving compares whole slices, which engines do many times
 * faster than a loop over characters, and no character twice on average.
 */
function longest(most: number, same: (from: number, to: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (same(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
