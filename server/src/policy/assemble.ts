import { commonEnds } from './common-ends.ts'
import { statedFact } from './facts/fact.ts'
import { listsOf, replaceIn } from './lists.ts'
import type { Lists } from './lists.ts'
import type { Fact } from './policy.ts'
import { sectionsOf } from './sections.ts'
import { emptySettlement } from './settle.ts'
import type { Settlement } from './settle.ts'
import { shiftFact } from './shift.ts'
import type { Heading, Section } from './structure.ts'

/** What all blocks of a document hold. */
export interface Assembly {
  readonly settlement: Settlement
  readonly lists: Lists
  readonly title: Heading | null
  readonly sections: readonly Section[]
  /** The first sentence. */
  readonly opening: Fact | null
}

/**
 * Puts together what blocks hold. Of an edited document only what stands in changed blocks is looked at, and what follows
 * them is moved.
 * @param length of the document
 */
export function assemble(settlement: Settlement, length: number, previous?: Assembly): Assembly {
  const lists = updated(settlement, length, previous)
  const { headings, content } = lists
  return {
    settlement,
    lists,
    title: titleOf(headings[0], content),
    sections: sectionsOf(headings, content, length),
    opening: openingOf(settlement),
  }
}

function updated(now: Settlement, length: number, previous: Assembly | undefined): Lists {
  const before = previous?.settlement ?? emptySettlement
  const { prefix, suffix } = commonEnds(now.blocks, before.blocks, (a, b) => a === b)
  const changed = now.blocks
    .slice(prefix, now.blocks.length - suffix)
    .map((settled, index) => ({ start: now.placed[prefix + index]!.start, settled }))
  const inserted = listsOf(changed)
  if (!previous) return inserted
  const endNow = now.placed[now.placed.length - suffix]?.start ?? length
  const end = before.placed[before.placed.length - suffix]?.start ?? Infinity
  const start = before.placed[prefix]?.start ?? end
  return replaceIn(previous.lists, { start, end, by: suffix > 0 ? endNow - end : 0 }, inserted)
}

/** The first heading, unless a reader sees something before it. */
function titleOf(first: Heading | undefined, content: readonly number[]): Heading | null {
  return first && !content.some((start) => start < first.span.start) ? first : null
}

function openingOf({ placed, blocks }: Settlement): Fact | null {
  for (const [index, { reading }] of blocks.entries())
    for (const passage of reading.passages)
      for (const sentence of passage.sentences)
        return shiftFact(statedFact({ sentence, passage }), placed[index]!.start)
  return null
}
