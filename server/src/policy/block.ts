import type { Block } from '../markdown/document.ts'
import type { Comment, Heading, Link, Passage, Table } from './structure.ts'

/** What one block says by itself. All spans count from the start of the block, and it is remembered with the block. */
export interface BlockReading {
  readonly text: string
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly passages: readonly Passage[]
  /** True when a reader sees anything of it besides headings: text, a table, an image, code. */
  readonly hasContent: boolean
}

/** Reads a block; the second time, what was read the first time. */
export function readBlock(block: Block): BlockReading {
  void block
  throw new Error('not written yet')
}
