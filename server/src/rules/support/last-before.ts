/** The last of some items, sorted by where they start, that starts at or before an offset. */
export function lastBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
