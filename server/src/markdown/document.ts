import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

/**
 * A piece of a document that can be parsed alone. Two blocks with the same text (and the same mentioned definitions) are
 * the same object, so whatever is read from a block can be remembered in a `WeakMap` keyed by it.
 */
export interface Block {
  /** The exact source, with the blank lines that follow it. */
  readonly text: string
  /** Its parse; the offsets in `position` count from the start of `text`. */
  readonly tree: Root
}

/** A block and where it stands. */
export interface PlacedBlock {
  /** UTF-16 offset of the block in the document. */
  readonly start: number
  readonly block: Block
}

/** A Markdown text as a sequence of blocks that cover it without gap or overlap. */
export interface MarkdownDocument {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
}

const processor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

/**
 * Reads a text. With the document of the previous revision, blocks whose text did not change are taken over as they are.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous
  const tree = processor.parse(text)
  return { text, blocks: [{ start: 0, block: { text, tree } }] }
}
