import type { Heading } from '../../policy/structure.ts'

/**
 * Gives headings new levels, so that each of them is one below the one that it stands under.
 * @param above what they all stand under: its level as it is, and as it becomes
 */
export function relevel(
  headings: readonly Heading[],
  above: { readonly depth: number; readonly becomes: number },
): readonly number[] {
  const open = [above]
  return headings.map(({ depth }) => {
    while (open.at(-1)!.depth >= depth) open.pop()
    const becomes = open.at(-1)!.becomes + 1
    open.push({ depth, becomes })
    return becomes
  })
}
