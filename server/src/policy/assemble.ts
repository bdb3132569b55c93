import { EvidenceBook } from './evidence.ts'
import { statedFact } from './facts/fact.ts'
import type { PlacedReading } from './placed.ts'
import type { Fact, Placeholder } from './policy.ts'
import { sectionsOf } from './sections.ts'
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
export function assemble(placed: readonly PlacedReading[], end: number): Assembly {
  const headings: Heading[] = []
  const links: Link[] = []
  const tables: Table[] = []
  const comments: Comment[] = []
  const placeholders: Placeholder[] = []
  const evidence = new EvidenceBook()
  /** Where each stretch begins that a reader sees, outside headings. */
  const content: number[] = []
  for (const one of placed) {
    for (const { start } of one.reading.content) content.push(one.start + start)
    append(headings, one.headings)
    append(links, one.links)
    append(tables, one.tables)
    append(comments, one.comments)
    append(placeholders, one.placeholders)
    evidence.add(one.found)
  }
  const sections = sectionsOf(headings, content, end)
  const title = titleOf(headings[0], content)
  return { title, headings, sections, links, tables, comments, placeholders, evidence, opening: openingOf(placed) }
}

function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** The first heading, unless a reader sees something before it. */
function titleOf(first: Heading | undefined, content: readonly number[]): Heading | null {
  return first && !content.some((start) => start < first.span.start) ? first : null
}

function openingOf(placed: readonly PlacedReading[]): Fact | null {
  for (const { start, reading } of placed)
    for (const passage of reading.passages)
      for (const sentence of passage.sentences) return shiftFact(statedFact({ sentence, passage }), start)
  return null
}
