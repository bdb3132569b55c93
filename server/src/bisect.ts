/**
 * How many of the first items pass a test, found by halving.
 * @param passes holds for the beginning of the list, up to some item, and for nothing after it
 */
export function countFirst<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of the first items that pass such a test, if any. */
export function lastOfFirst<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  return items[countFirst(items, passes) - 1]
}
