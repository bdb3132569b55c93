/** How many items two lists have in common at their starts and, behind that, at their ends. */
export function commonEnds<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (a: T, b: T) => boolean,
): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(a.length, b.length)
  let prefix = 0
  while (prefix < most && isSame(a[prefix]!, b[prefix]!)) prefix++
  let suffix = 0
  while (suffix < most - prefix && isSame(a[a.length - 1 - suffix]!, b[b.length - 1 - suffix]!)) suffix++
  return { prefix, suffix }
}
