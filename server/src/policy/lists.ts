import { countFirst } from '../bisect.ts'
import { oncePer } from '../once-per.ts'
import type { FactReader } from './facts/fact.ts'
import { placeholdersIn } from './facts/placeholders.ts'
import type { Fact, Placeholder } from './policy.ts'
import type { SettledBlock } from './settle.ts'
import { shiftFact, shiftHeading, shiftLink, shiftTable } from './shift.ts'
import type { Comment, Heading, Link, Table } from './structure.ts'

/** What blocks hold, in the order and the offsets of the document. */
export interface Lists {
  readonly headings: readonly Heading[]
  /** References resolved. */
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly placeholders: readonly Placeholder[]
  /** Where each stretch begins that a reader sees, outside headings. */
  readonly content: readonly number[]
  readonly evidence: ReadonlyMap<FactReader, readonly Fact[]>
}

/** Collects what some blocks hold. */
export function listsOf(blocks: readonly { readonly start: number; readonly settled: SettledBlock }[]): Lists {
  const collect = <T>(list: (block: SettledBlock) => readonly T[], shift: (one: T, by: number) => T): T[] =>
    blocks.flatMap(({ start, settled }) => list(settled).map((one) => shift(one, start)))
  const evidence = new Map<FactReader, Fact[]>()
  for (const { start, settled } of blocks)
    for (const [reader, facts] of settled.evidence.found) {
      const known = evidence.get(reader) ?? []
      evidence.set(reader, known)
      for (const fact of facts) known.push(reader.shift(fact, start))
    }
  return {
    headings: collect(({ reading }) => reading.headings, shiftHeading),
    links: collect(({ links }) => links, shiftLink),
    tables: collect(({ reading }) => reading.tables, shiftTable),
    comments: collect(({ reading }) => reading.comments, shiftFact),
    placeholders: collect(({ reading }) => placeholdersOf(reading), shiftFact),
    content: collect(({ reading }) => reading.content.map(({ start }) => start), add),
    evidence,
  }
}

/** A stretch of a document that was replaced, in the offsets of before; what follows moves by `by` UTF-16 units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: number
}

/** Lists after a stretch of the document was replaced. Only what stands behind it is touched. */
export function replaceIn(before: Lists, replaced: Replacement, inserted: Lists): Lists {
  const evidence = new Map<FactReader, readonly Fact[]>()
  for (const reader of new Set([...before.evidence.keys(), ...inserted.evidence.keys()])) {
    const facts = before.evidence.get(reader) ?? []
    const more = inserted.evidence.get(reader) ?? []
    evidence.set(
      reader,
      replaceItems(facts, replaced, more, startOf, (one, by) => reader.shift(one, by)),
    )
  }
  return {
    headings: replaceItems(before.headings, replaced, inserted.headings, startOf, shiftHeading),
    links: replaceItems(before.links, replaced, inserted.links, startOf, shiftLink),
    tables: replaceItems(before.tables, replaced, inserted.tables, startOf, shiftTable),
    comments: replaceItems(before.comments, replaced, inserted.comments, startOf, shiftFact),
    placeholders: replaceItems(before.placeholders, replaced, inserted.placeholders, startOf, shiftFact),
    content: replaceItems(before.content, replaced, inserted.content, itself, add),
    evidence,
  }
}

function replaceItems<T>(
  items: readonly T[],
  { start, end, by }: Replacement,
  inserted: readonly T[],
  place: (item: T) => number,
  shift: (item: T, by: number) => T,
): readonly T[] {
  const first = countBefore(items, start, place)
  const next = countBefore(items, end, place)
  if (first === items.length && inserted.length === 0) return items
  const rest = items.slice(next)
  return [...items.slice(0, first), ...inserted, ...(by === 0 ? rest : rest.map((item) => shift(item, by)))]
}

/**
 * How many items stand before an offset at which a block begins. Items of one block may stand in any order, but those of
 * different blocks are in the order of the blocks.
 */
function countBefore<T>(items: readonly T[], offset: number, place: (item: T) => number): number {
  return countFirst(items, (item) => place(item) < offset)
}

function startOf({ span }: Fact | Heading | Link | Table | Comment): number {
  return span.start
}

function itself(start: number): number {
  return start
}

function add(start: number, by: number): number {
  return start + by
}

const placeholdersOf = oncePer(placeholdersIn)
