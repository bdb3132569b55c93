import type { PlacedBlock } from '../markdown/document.ts'
import { readBlock } from './block.ts'
import type { BlockReading } from './block.ts'
import { evidenceIn, shiftFound } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { FactReader } from './facts/fact.ts'
import { placeholdersIn } from './facts/placeholders.ts'
import type { Placeholder } from './policy.ts'
import { shiftAll, shiftFact, shiftHeading, shiftLink, shiftTable } from './shift.ts'
import { nothingBefore, sameSurroundings } from './statements.ts'
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

/** The blocks of a document, read, and where the definitions between them lead. */
export interface PlacedReadings {
  readonly placed: readonly PlacedReading[]
  readonly destinations: ReadonlyMap<string, string>
}

/**
 * Reads all blocks in their surroundings. What did not change since the previous revision is taken over: before an edit as
 * it is, after it in new places, as long as a block stands in the same surroundings and its references lead to the same place.
 */
export function placeReadings(
  blocks: readonly PlacedBlock[],
  readers: readonly FactReader[],
  previous?: PlacedReadings,
): PlacedReadings {
  const known = counterparts(blocks, previous?.placed ?? [])
  const readings = blocks.map(({ block }, index) => known[index]?.reading ?? readBlock(block))
  const destinations = destinationsOf(readings)
  const sameDestinations = previous !== undefined && sameEntries(destinations, previous.destinations)
  const resolve = (link: Link): Link => resolveIn(destinations, link)

  let around = nothingBefore
  const placed = blocks.map((block, index) => {
    const reading = readings[index]!
    const old = known[index]
    const holds = old && sameSurroundings(old.evidence.before, around) && (sameDestinations || !refers(reading))
    const next = holds
      ? moveTo(block, old)
      : place(block, reading, evidenceIn(readers, reading, around, resolve), resolve)
    around = next.evidence.after
    return next
  })
  return { placed, destinations }
}

/** For each block the one of the previous revision that it is, if it is among those before or after all changes. */
function counterparts(
  blocks: readonly PlacedBlock[],
  known: readonly PlacedReading[],
): readonly (PlacedReading | undefined)[] {
  const most = Math.min(blocks.length, known.length)
  const shift = known.length - blocks.length
  let prefix = 0
  while (prefix < most && blocks[prefix]!.block === known[prefix]!.block) prefix++
  let suffix = 0
  while (
    suffix < most - prefix &&
    blocks[blocks.length - 1 - suffix]!.block === known[known.length - 1 - suffix]!.block
  )
    suffix++
  return blocks.map((_, index) =>
    index < prefix ? known[index] : index >= blocks.length - suffix ? known[index + shift] : undefined,
  )
}

function place(
  { start, block }: PlacedBlock,
  reading: BlockReading,
  evidence: Evidence,
  resolve: (link: Link) => Link,
): PlacedReading {
  return {
    start,
    block,
    reading,
    evidence,
    headings: shiftAll(reading.headings, start, shiftHeading),
    links: shiftAll(reading.links.map(resolve), start, shiftLink),
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
function destinationsOf(readings: readonly BlockReading[]): Map<string, string> {
  const destinations = new Map<string, string>()
  for (const { links } of readings)
    for (const { kind, label, url } of links)
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
