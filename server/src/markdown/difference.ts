/** How many UTF-16 units two texts have in common at their start. */
export function commonPrefix(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to))
}

/** How many UTF-16 units two texts have in common at their end, of `most` at the most. */
export function commonSuffix(a: string, b: string, most: number): number {
  return longest(
    most,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  )
}

/**
 * The largest length up to `most` for which all is the same. Engines compare slices some fifty times faster than a loop
 * compares characters, and by halving no character is compared twice on average.
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
