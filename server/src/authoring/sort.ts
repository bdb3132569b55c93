import type { Edit } from '../fix.ts'
import { oncePer } from '../once-per.ts'
import type { Policy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read.ts'
import type { Heading } from '../policy/structure.ts'
import { conflictsIn } from '../rules/support/conflicts.ts'
import { readStyle } from '../sections/style.ts'
import { contentsEdits } from './sort/contents.ts'
import { isNumbered } from './sort/numbered.ts'
import { orderOf, stayingIn } from './sort/order.ts'
import { saysTheSame } from './sort/same.ts'
import { unitsOf } from './sort/units.ts'
import type { Unit } from './sort/units.ts'

/** What comes of sorting a policy. */
export type Sorting =
  | { readonly state: 'sorted'; readonly edits: readonly Edit[]; readonly moved: readonly Heading[] }
  /** There is nothing to do, or nothing that could be done without harm: sections are numbered, or hang together otherwise. */
  | { readonly state: 'in-order' | 'numbered' | 'tangled' }

/**
 * Brings the sections of the highest level below the title into the standard order. Each section stays byte for byte as it is,
 * blank lines and lines between sections stay in their places, and as little as possible moves. A list of contents follows.
 */
export const sortSections = oncePer((policy: Policy): Sorting => {
  // A lone carriage return is a line break for Markdown, and for nothing else here.
  if (conflictsIn(policy).length > 0 || /\r(?!\n)/.test(policy.text)) return { state: 'tangled' }
  const units = unitsOf(policy)
  const order = orderOf(units)
  if (order.every((index, at) => index === at)) return { state: 'in-order' }
  if (units.flatMap(({ headings }) => headings).filter(({ text }) => isNumbered(text)).length > 1)
    return { state: 'numbered' }
  const staying = stayingIn(order, units)
  const edits = [...editsFor(policy, units, order, staying), ...contentsEdits(policy, units, order)].sort(
    (a, b) => a.start - b.start,
  )
  if (!saysTheSame(policy, readPolicy(withEdits(policy.text, edits)))) return { state: 'tangled' }
  const moved = order.filter((index) => !staying.has(index)).map((index) => units[index]!.headings[0]!)
  return { state: 'sorted', edits, moved }
})

/** Between the units that stay the text is written anew: what stood between units stays in its place, whatever moves around it. */
function editsFor(
  policy: Policy,
  units: readonly Unit[],
  order: readonly number[],
  staying: ReadonlySet<number>,
): readonly Edit[] {
  const { text } = policy
  const edits: Edit[] = []
  let start = units[0]!.start
  let written = ''
  order.forEach((index, at) => {
    const unit = units[index]!
    const before = order[at - 1]
    if (before !== undefined) written += gapBetween(policy, units, { at, before, index })
    if (staying.has(index)) {
      edits.push(...replacement(text, start, unit.start, written))
      start = unit.end
      written = ''
    } else written += text.slice(unit.start, unit.end)
  })
  return [...edits, ...replacement(text, start, units.at(-1)!.end, written)]
}

/** What stands before the unit that comes at a place: what stood there, with a blank line where one is needed now. */
function gapBetween(
  policy: Policy,
  units: readonly Unit[],
  { at, before, index }: { readonly at: number; readonly before: number; readonly index: number },
): string {
  const gap = policy.text.slice(units[at - 1]!.end, units[at]!.start)
  const isTooClose = (units[before]!.apart.after || units[index]!.apart.before) && gap.split('\n').length === 2
  return isTooClose && index !== before + 1 ? gap + readStyle(policy).lineBreak : gap
}

/** An edit without what is the same at both of its ends. */
function replacement(text: string, from: number, to: number, written: string): readonly Edit[] {
  const old = text.slice(from, to)
  if (old === written) return []
  let first = 0
  while (first < old.length && old[first] === written[first]) first++
  let last = 0
  while (last < Math.min(old.length, written.length) - first && old.at(-1 - last) === written.at(-1 - last)) last++
  return [{ start: from + first, end: to - last, text: written.slice(first, written.length - last) }]
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}
