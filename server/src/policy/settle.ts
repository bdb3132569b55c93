import type { PlacedBlock } from '../markdown/document.ts'
import { readBlock } from './block.ts'
import type { BlockReading } from './block.ts'
import { commonEnds } from './common-ends.ts'
import { evidenceIn } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { FactReader } from './facts/fact.ts'
import { nothingBefore, sameSurroundings } from './statements.ts'
import type { Link } from './structure.ts'
import { targetOf } from './targets.ts'

/** A block read in its surroundings, wherever it stands. */
export interface SettledBlock {
  readonly reading: BlockReading
  readonly evidence: Evidence
  /** Its links, references resolved. */
  readonly links: readonly Link[]
}

/** The blocks of a document, each read in its surroundings. */
export interface Settlement {
  readonly placed: readonly PlacedBlock[]
  /** One for each placed block. */
  readonly blocks: readonly SettledBlock[]
  /** Where the definitions lead, by their labels. */
  readonly destinations: ReadonlyMap<string, string>
}

export const emptySettlement: Settlement = { placed: [], blocks: [], destinations: new Map() }

/**
 * Reads all blocks in their surroundings. Blocks before and after the changes since the previous revision are taken over, as
 * long as they stand in the same surroundings and their references lead to the same place.
 */
export function settle(
  placed: readonly PlacedBlock[],
  readers: readonly FactReader[],
  before: Settlement = emptySettlement,
): Settlement {
  const { prefix, suffix } = commonEnds(placed, before.placed, isSameBlock)
  const shift = before.placed.length - placed.length
  const changed = [
    ...placed.slice(prefix, placed.length - suffix),
    ...before.placed.slice(prefix, before.placed.length - suffix),
  ]
  const destinations = changed.some(defines) ? destinationsOf(placed, before) : before.destinations
  const resolve = (link: Link): Link => resolveIn(destinations, link)

  const steady = destinations === before.destinations
  const blocks = steady ? before.blocks.slice(0, prefix) : []
  while (blocks.length < placed.length) {
    const index = blocks.length
    const around = blocks.at(-1)?.evidence.after ?? nothingBefore
    const isKnown = index < prefix || index >= placed.length - suffix
    const old = isKnown ? before.blocks[index < prefix ? index : index + shift] : undefined
    const holds = old && sameSurroundings(old.evidence.before, around) && (steady || !refers(old.reading))
    // From here on everything stands as it stood.
    if (holds && steady) return { placed, blocks: blocks.concat(before.blocks.slice(index + shift)), destinations }
    if (holds) {
      blocks.push(old)
    } else {
      const reading = readBlock(placed[index]!.block)
      const evidence = evidenceIn(readers, reading, around, resolve)
      blocks.push({ reading, evidence, links: reading.links.map(resolve) })
    }
  }
  return { placed, blocks, destinations }
}

function isSameBlock(a: PlacedBlock, b: PlacedBlock): boolean {
  return a === b || a.block === b.block
}

function defines({ block }: PlacedBlock): boolean {
  return readBlock(block).links.some(({ kind }) => kind === 'definition')
}

function refers({ links }: BlockReading): boolean {
  return links.some(({ kind }) => kind === 'reference')
}

/** Where each label leads: the map of before, if nothing changed. Of two definitions with the same label the first counts. */
function destinationsOf(placed: readonly PlacedBlock[], before: Settlement): ReadonlyMap<string, string> {
  const destinations = new Map<string, string>()
  for (const { block } of placed)
    for (const { kind, label, url } of readBlock(block).links)
      if (kind === 'definition' && !destinations.has(label!)) destinations.set(label!, url)
  return sameEntries(destinations, before.destinations) ? before.destinations : destinations
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
