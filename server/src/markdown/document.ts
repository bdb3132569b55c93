import type { Root } from 'mdast'
import { carryOver, compareBlocks } from './change.ts'
import type { Change } from './change.ts'
import { definitionsOf, identifiersOf } from './definitions.ts'
import { answersHold, BlockMemory } from './memory.ts'
import type { Identifiers } from './parse.ts'
import { emptyRevision, revise } from './revision.ts'
import type { Revision } from './revision.ts'

/**
 * A piece of a document that can be parsed alone. Two blocks with the same text (and the same mentioned definitions)
 * are the same object, so whatever is read from a block can be remembered in a `WeakMap` keyed by it.
 */
export interface Block {
  /** The exact source, with the blank lines that follow it. */
  readonly text: string
  /** Its parse: every node has a `position`, and its offsets count from the start of `text`. */
  readonly tree: Root
}

/** A block and where it stands. */
export interface PlacedBlock {
  /** UTF-16 offset of the block in the document. */
  readonly start: number
  readonly block: Block
}

/** A link reference definition: `[id]: url "title"`. The offsets count from the start of the document. */
export interface PlacedDefinition {
  readonly url: string
  readonly title: string | null
  readonly start: number
  readonly end: number
}

/** A Markdown text as a sequence of blocks that cover it without gap or overlap. */
export interface MarkdownDocument {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
  /** By the `identifier` of mdast's definitions and references; of two with the same one the first counts. */
  readonly definitions: ReadonlyMap<string, PlacedDefinition>
}

/** What is kept of a document for reading its next revision. */
interface State {
  readonly revision: Revision
  /** The blocks that define something. */
  readonly defining: Revision['blocks']
  /** The identifiers that they define between them. */
  readonly defined: Identifiers
  readonly memory: BlockMemory
  /** Forgotten when the next revision is read, so that revisions do not keep each other alive. */
  change: (Change & { readonly before: MarkdownDocument }) | null
}

const states = new WeakMap<MarkdownDocument, State>()

/**
 * Reads a text. With the document of the previous revision, blocks whose text did not change are taken over as they
 * are; the result equals that of a fresh reading.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous
  const known = previous && states.get(previous)
  const before = known ?? emptyState()
  const { memory } = before
  const { revision: cut, ...ends } = revise(text, before.revision, (part, role) =>
    memory.get(part, role, before.defined),
  )
  const steps = compareBlocks(cut, before.revision, ends)
  const inserted = cut.blocks.slice(steps.prefix, cut.blocks.length - steps.suffix).filter(({ block }) => block.defines)
  const defining = carryOver(before.defining, steps, inserted, ({ block }, start) => ({ start, block }))
  const defined = identifiersOf(defining, before.defined)
  const isSteady = defined === before.defined
  const revision = isSteady ? cut : answer(cut, defined, memory)
  memory.tidy(revision.blocks, text.length)

  const document: MarkdownDocument = { text, blocks: revision.blocks, definitions: definitionsOf(defining) }
  states.set(document, {
    revision,
    defining: isSteady ? defining : revision.blocks.filter(({ block }) => block.defines),
    defined,
    memory,
    change: known ? { ...(isSteady ? steps : compareBlocks(revision, previous)), before: previous } : null,
  })
  before.change = null
  return document
}

/** How a document differs from the one before it; `null` without one, and once the one after it was read. */
export function changeOf(document: MarkdownDocument): State['change'] {
  return states.get(document)?.change ?? null
}

function emptyState(): State {
  const defined = { definitions: new Set<string>(), footnotes: new Set<string>() }
  return { revision: emptyRevision, defining: [], defined, memory: new BlockMemory(), change: null }
}

/** The same blocks, but those that mention an identifier are parsed again when it is defined now, or is no more. */
function answer(revision: Revision, defined: Identifiers, memory: BlockMemory): Revision {
  const blocks = revision.blocks.map((placed) => {
    const { start, block } = placed
    return answersHold(block, defined) ? placed : { start, block: memory.get(block.text, block.role, defined) }
  })
  return { ...revision, blocks }
}
