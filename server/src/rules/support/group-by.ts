/** Puts the values with the same key together, in the order in which the keys appear; those whose key is `null` are left out. */
export function groupBy<T, K>(
  values: readonly T[],
  keyOf: (value: T) => K | null,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
