import type { Policy } from '../../policy/policy.ts'
import { contains, shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import { oncePer } from '../../once-per.ts'
import { perBlock } from './per-block.ts'

/** A line that Git writes where it could not merge two versions. */
interface Marker extends Span {
  readonly kind: string
}

/** A merge that was never finished: its marker lines. */
export type Conflict = readonly Span[]

const markersPerBlock = perBlock(({ text, code }): readonly Marker[] =>
  [...text.matchAll(/^([<=>|])\1{6}(?: [^\r\n]*)?(?=\r?$)/gm)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: match[1]! }))
    .filter((marker) => !code.some((span) => contains(span, marker))),
)

/** The unfinished merges of a policy. One whose beginning was already deleted counts as long as its `=======` is left. */
export const conflictsIn = oncePer((policy: Policy): readonly Conflict[] => {
  const conflicts: Conflict[] = []
  let open: Marker[] = []
  for (const { start, values } of markersPerBlock(policy)) {
    for (const { kind, ...span } of values) {
      const begun = open[0]?.kind === '<'
      // Before a conflict `=======` underlines a heading, so that only the last one can belong to what follows.
      if (!begun && kind !== '>') open = []
      if (begun || kind === '<' || kind === '=' || open.length > 0) open.push({ kind, ...shiftSpan(span, start) })
      if (kind !== '>') continue
      if (open.length > 1) conflicts.push(open)
      open = []
    }
  }
  return open[0]?.kind === '<' ? [...conflicts, open] : conflicts
})
