import type { MarkdownDocument, PlacedBlock } from '../markdown/document.ts'
import { readBlock } from './block.ts'
import type { BlockReading } from './block.ts'
import { evidenceIn, shiftFound } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { FactReader } from './facts/fact.ts'
import { placeholdersIn } from './facts/placeholders.ts'
import type { Placeholder } from './policy.ts'
import { shiftAll, shiftFact, shiftHeading, shiftLink, shiftTable } from './shift.ts'
import { nothingBefore, sameSurroundings } from './statements.ts'
import type { Surroundings } from './statements.ts'
import type { Comment, Heading, Link, Table } from './structure.ts'
import { targetOf } from './targets.ts'

/** A block of a document with all that is read from it, in the document's offsets. */
export interface PlacedReading extends PlacedBlock {
  readonly reading: BlockReading
  readonly evidence: Evidence
  readonly headings: readonly Heading[]
  /** References resolved. */
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly placeholders: readonly Placeholder[]
  readonly found: Evidence['found']
}

/** The blocks of a document, read, and the destinations of the definitions between them. */
export interface Assembly {
  readonly placed: readonly PlacedReading[]
  readonly destinations: ReadonlyMap<string, string>
}

/**
 * Reads all blocks in their surroundings. What did not change since the previous revision is taken over: before an edit as
 * it is, after it in new places, as long as a block stands in the same surroundings and its references lead to the same place.
 */
export function assemble({ blocks }: MarkdownDocument, readers: readonly FactReader[], previous?: Assembly): Assembly {
  const destinations = destinationsOf(blocks)
  const sameDestinations = previous !== undefined && sameEntries(destinations, previous.destinations)
  const known = previous?.placed ?? []
  const resolve = (link: Link): Link => resolveIn(destinations, link)
  const { prefix, suffix } = unchanged(blocks, known)

  const placed: PlacedReading[] = []
  let around = nothingBefore
  for (const [index, block] of blocks.entries()) {
    const fromEnd = blocks.length - index
    const old = index < prefix ? known[index] : fromEnd <= suffix ? known[known.length - fromEnd] : undefined
    const holds = old && sameSurroundings(old.evidence.before, around) && (sameDestinations || !refers(old.reading))
    const next = holds ? moveTo(block, old) : read(block, around, readers, resolve)
    placed.push(next)
    around = next.evidence.after
  }
  return { placed, destinations }
}

/** How many blocks at the start and at the end are the same as before. */
function unchanged(blocks: readonly PlacedBlock[], known: readonly PlacedBlock[]): { prefix: number; suffix: number } {
  const most = Math.min(blocks.length, known.length)
  let prefix = 0
  while (prefix < most && blocks[prefix]!.block === known[prefix]!.block) prefix++
  let suffix = 0
  while (suffix < most - prefix && blocks.at(-1 - suffix)!.block === known.at(-1 - suffix)!.block) suffix++
  return { prefix, suffix }
}

function read(
  { start, block }: PlacedBlock,
  around: Surroundings,
  readers: readonly FactReader[],
  resolve: (link: Link) => Link,
): PlacedReading {
  const reading = readBlock(block)
  const evidence = evidenceIn(readers, reading, around, resolve)
  return {
    start,
    block,
    reading,
    evidence,
    headings: shiftAll(reading.headings, start, shiftHeading),
    links: reading.links.map((link) => shiftLink(resolve(link), start)),
    tables: shiftAll(reading.tables, start, shiftTable),
    comments: shiftAll(reading.comments, start, shiftFact),
    placeholders: shiftAll(placeholdersOf(reading), start, shiftFact),
    found: shiftFound(evidence.found, start),
  }
}

function moveTo({ start }: PlacedBlock, old: PlacedReading): PlacedReading {
  const by = start - old.start
  if (by === 0) return old
  return {
    ...old,
    start,
    headings: shiftAll(old.headings, by, shiftHeading),
    links: shiftAll(old.links, by, shiftLink),
    tables: shiftAll(old.tables, by, shiftTable),
    comments: shiftAll(old.comments, by, shiftFact),
    placeholders: shiftAll(old.placeholders, by, shiftFact),
    found: shiftFound(old.found, by),
  }
}

const placeholdersByReading = new WeakMap<BlockReading, readonly Placeholder[]>()

function placeholdersOf(reading: BlockReading): readonly Placeholder[] {
  let found = placeholdersByReading.get(reading)
  if (!found) {
    found = placeholdersIn(reading)
    placeholdersByReading.set(reading, found)
  }
  return found
}

/** Where each label leads; of two definitions with the same one the first counts. */
function destinationsOf(blocks: readonly PlacedBlock[]): Map<string, string> {
  const destinations = new Map<string, string>()
  for (const { block } of blocks)
    for (const { kind, label, url } of readBlock(block).links)
      if (kind === 'definition' && !destinations.has(label!)) destinations.set(label!, url)
  return destinations
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (b.get(key) !== value) return false
  return true
}

function resolveIn(destinations: ReadonlyMap<string, string>, link: Link): Link {
  if (link.kind !== 'reference') return link
  const url = destinations.get(link.label!) ?? ''
  return { ...link, url, target: targetOf(url) }
}

function refers({ links }: BlockReading): boolean {
  return links.some(({ kind }) => kind === 'reference')
}
