import { EvidenceBook } from './evidence.ts'
import { statedFact } from './facts/fact.ts'
import type { Fact, Placeholder } from './policy.ts'
import { sectionsOf } from './sections.ts'
import type { Settlement } from './settle.ts'
import { shiftFact } from './shift.ts'
import type { Comment, Heading, Link, Section, Table } from './structure.ts'

/** What all blocks hold, in the order and the offsets of the document. */
export interface Assembly {
  readonly title: Heading | null
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly placeholders: readonly Placeholder[]
  readonly evidence: EvidenceBook
  /** The first sentence. */
  readonly opening: Fact | null
}

/**
 * Puts together what blocks hold. This is done on every key for the whole document, so it does next to nothing.
 * @param end length of the document
 */
export function assemble({ placed, blocks }: Settlement, end: number): Assembly {
  const headings: Heading[] = []
  const links: Link[] = []
  const tables: Table[] = []
  const comments: Comment[] = []
  const placeholders: Placeholder[] = []
  const evidence = new EvidenceBook()
  /** Where each stretch begins that a reader sees, outside headings. */
  const content: number[] = []
  blocks.forEach((block, index) => {
    const { start } = placed[index]!
    for (const at of block.content) content.push(start + at)
    evidence.add(start, block.evidence.found)
    if (!block.hasContents) return
    const contents = block.contentsAt(start)
    append(headings, contents.headings)
    append(links, contents.links)
    append(tables, contents.tables)
    append(comments, contents.comments)
    append(placeholders, contents.placeholders)
  })
  const sections = sectionsOf(headings, content, end)
  const title = titleOf(headings[0], content)
  return {
    title,
    headings,
    sections,
    links,
    tables,
    comments,
    placeholders,
    evidence,
    opening: openingOf({ placed, blocks }),
  }
}

function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** The first heading, unless a reader sees something before it. */
function titleOf(first: Heading | undefined, content: readonly number[]): Heading | null {
  return first && !content.some((start) => start < first.span.start) ? first : null
}

function openingOf({ placed, blocks }: Pick<Settlement, 'placed' | 'blocks'>): Fact | null {
  for (const [index, { reading }] of blocks.entries())
    for (const passage of reading.passages)
      for (const sentence of passage.sentences)
        return shiftFact(statedFact({ sentence, passage }), placed[index]!.start)
  return null
}
