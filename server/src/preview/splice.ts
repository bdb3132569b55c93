import type { PreviewSplice } from './protocol.ts'

/** How one sequence becomes the other. */
export function spliceOf(before: readonly string[], after: readonly string[]): PreviewSplice {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-end - 1) === after.at(-end - 1)) end += 1
  return { start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}
