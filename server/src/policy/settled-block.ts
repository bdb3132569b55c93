import type { BlockReading } from './block.ts'
import type { Evidence } from './evidence.ts'
import { placeholdersIn } from './facts/placeholders.ts'
import type { Placeholder } from './policy.ts'
import { shiftAll, shiftFact, shiftHeading, shiftLink, shiftTable } from './shift.ts'
import type { Comment, Heading, Link, Table } from './structure.ts'

/** What is read from a block, in the document's offsets. */
export interface Contents {
  readonly headings: readonly Heading[]
  /** References resolved. */
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly placeholders: readonly Placeholder[]
}

/** A block read in its surroundings, wherever it stands. */
export class SettledBlock {
  readonly reading: BlockReading
  readonly evidence: Evidence
  /**
   * Where the stretches begin that a reader sees outside headings, from the start of the block. Without headings between
   * them one stands for all.
   */
  readonly content: readonly number[]
  /** False when it has no contents, as most blocks of a long document. */
  readonly hasContents: boolean
  readonly #contents: Contents
  #last: { readonly start: number; readonly contents: Contents } | null = null

  constructor(reading: BlockReading, evidence: Evidence, resolve: (link: Link) => Link) {
    this.reading = reading
    this.evidence = evidence
    const content = reading.content.map(({ start }) => start)
    this.content = reading.headings.length > 0 ? content : content.slice(0, 1)
    this.#contents = {
      headings: reading.headings,
      links: reading.links.map(resolve),
      tables: reading.tables,
      comments: reading.comments,
      placeholders: placeholdersOf(reading),
    }
    this.hasContents = Object.values(this.#contents).some((list: readonly unknown[]) => list.length > 0)
  }

  /** Its contents when it begins at an offset; the same object as long as that is the same. */
  contentsAt(start: number): Contents {
    if (this.#last?.start !== start) this.#last = { start, contents: shiftContents(this.#contents, start) }
    return this.#last.contents
  }
}

function shiftContents(contents: Contents, by: number): Contents {
  return {
    headings: shiftAll(contents.headings, by, shiftHeading),
    links: shiftAll(contents.links, by, shiftLink),
    tables: shiftAll(contents.tables, by, shiftTable),
    comments: shiftAll(contents.comments, by, shiftFact),
    placeholders: shiftAll(contents.placeholders, by, shiftFact),
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
