import type { Root } from 'mdast'
import { cutReach, endsAtBlankLine, findCut, freshLineReach, withBlankLines } from './cut.ts'
import { commonPrefix, commonSuffix } from './difference.ts'
import { byteOrderMarkLength, frontMatterEnd } from './front-matter.ts'
import { mostDocumentCost } from './limits.ts'
import { answersHold, BlockMemory } from './memory.ts'
import type { Identifiers, ParsedBlock } from './parse.ts'
import { findEnding } from './verbatim.ts'

/**
 * A piece of a document that can be parsed alone. Two blocks with the same text (and the same mentioned definitions) are
 * the same object, so whatever is read from a block can be remembered in a `WeakMap` keyed by it.
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

interface Placed extends PlacedBlock {
  readonly block: ParsedBlock
}

/** How the blocks of a document differ from those of the revision that it was read with. */
export interface Change {
  readonly before: MarkdownDocument
  /** How many blocks at the start are the same, at the same places. */
  readonly prefix: number
  /** How many blocks at the end are the same, wherever they stand. */
  readonly suffix: number
  /** Offset at which the blocks that differ begin, in both revisions. */
  readonly start: number
  /** Offset at which they end in the revision before. */
  readonly oldEnd: number
  /** Offset at which they end now. */
  readonly newEnd: number
}

/** What is kept of a document for reading its next revision. */
interface State {
  readonly text: string
  readonly blocks: readonly Placed[]
  /** What parsing all blocks costs at worst. */
  readonly cost: number
  /** The identifiers that the blocks define between them. */
  readonly defined: Identifiers
  readonly frontMatterEnd: number
  readonly memory: BlockMemory
  /** Forgotten when the next revision is read, so that revisions do not keep each other alive. */
  change: Change | null
}

const states = new WeakMap<MarkdownDocument, State>()

/**
 * Reads a text. With the document of the previous revision, blocks whose text did not change are taken over as they are; the
 * result equals that of a fresh reading.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous
  const before = (previous && states.get(previous)) ?? emptyState()
  const { memory } = before
  const { blocks: cut, ...rest } = cutBlocks(text, before)
  const defined = identifiersOf(cut, before.defined)
  const blocks = defined === before.defined ? cut : cut.map((placed) => answer(placed, defined, memory))
  memory.tidy(blocks, text.length)
  const document: MarkdownDocument = { text, blocks, definitions: definitionsOf(blocks) }
  states.set(document, {
    ...rest,
    text,
    blocks,
    defined,
    memory,
    change: previous ? compare(document, previous) : null,
  })
  before.change = null
  return document
}

/** How a document differs from the one before it; `null` for the first one, and when a later one was read. */
export function changeOf(document: MarkdownDocument): Change | null {
  return states.get(document)?.change ?? null
}

function emptyState(): State {
  const defined = { definitions: new Set<string>(), footnotes: new Set<string>() }
  return { text: '', blocks: [], cost: 0, defined, frontMatterEnd: 0, memory: new BlockMemory(), change: null }
}

function compare({ text, blocks }: MarkdownDocument, before: MarkdownDocument): Change {
  const most = Math.min(blocks.length, before.blocks.length)
  let prefix = 0
  while (prefix < most && blocks[prefix]!.block === before.blocks[prefix]!.block) prefix++
  let suffix = 0
  while (suffix < most - prefix && blocks.at(-suffix - 1)!.block === before.blocks.at(-suffix - 1)!.block) suffix++
  const newEnd = blocks[blocks.length - suffix]?.start ?? text.length
  const oldEnd = before.blocks[before.blocks.length - suffix]?.start ?? before.text.length
  return { before, prefix, suffix, start: blocks[prefix]?.start ?? text.length, oldEnd, newEnd }
}

/** Cuts a text into blocks, parsed as if the same identifiers were defined as before. */
function cutBlocks(text: string, before: State): Pick<State, 'blocks' | 'cost' | 'frontMatterEnd'> {
  const matterEnd = frontMatterEnd(text)
  const prefix = commonPrefix(before.text, text)
  const suffix = commonSuffix(before.text, text, Math.min(before.text.length, text.length) - prefix)
  const shift = text.length - before.text.length

  const kept = matterEnd === before.frontMatterEnd ? countUntouched(before.blocks, text, prefix) : 0
  const blocks = before.blocks.slice(0, kept)
  let cost = costOf(blocks)
  let at = endOf(blocks.at(-1))
  let old = kept
  while (at < text.length) {
    if (at > 0 && at >= text.length - suffix) {
      while (old < before.blocks.length && before.blocks[old]!.start + shift < at) old++
      const tail = tailAt(old, at - shift, before, cost)
      if (tail) {
        for (const placed of tail.blocks) blocks.push({ start: placed.start + shift, block: placed.block })
        return { blocks, cost: cost + tail.cost, frontMatterEnd: matterEnd }
      }
    }
    const block = nextBlock(text, at, { matterEnd, unread: cost >= mostDocumentCost }, before)
    const same = before.blocks[blocks.length]
    blocks.push(same?.start === at && same.block === block ? same : { start: at, block })
    cost += block.cost
    at += block.text.length
  }
  return { blocks, cost, frontMatterEnd: matterEnd }
}

function nextBlock(
  text: string,
  at: number,
  { matterEnd, unread }: { readonly matterEnd: number; readonly unread: boolean },
  { memory, defined }: State,
): ParsedBlock {
  if (at === 0 && matterEnd > 0)
    return memory.get(text.slice(0, withBlankLines(text, matterEnd)), 'front matter', defined)
  const end = findCut(text, at)
  if (unread) return memory.get(text.slice(at, end), 'unread', defined)
  const role = at === 0 && byteOrderMarkLength(text) > 0 ? 'start' : 'body'
  const block = memory.get(text.slice(at, end), role, defined)
  if (!block.ending || end === text.length) return block
  const ending = findEnding(block.ending, text, end)
  return memory.get(text.slice(at, ending ? withBlankLines(text, ending.end) : text.length), role, defined)
}

/** How many blocks are certain to be cut as before when only what follows the first `prefix` units has changed. */
function countUntouched(blocks: readonly Placed[], text: string, prefix: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (endOf(blocks[middle - 1]) + freshLineReach <= prefix) low = middle
    else high = middle - 1
  }
  for (; low > 0; low--) {
    const end = endOf(blocks[low - 1])
    if (endsAtBlankLine(text, end) || end + cutReach <= prefix) break
  }
  return low
}

/**
 * The blocks of the previous revision from `index` on, if one of them starts at `start`: from a cut on, equal texts are cut
 * alike. Not where the limit for a document decides what is parsed, and not the first block, which may be special.
 */
function tailAt(
  index: number,
  start: number,
  before: State,
  spent: number,
): { blocks: readonly Placed[]; cost: number } | null {
  if (index === 0 || before.blocks[index]?.start !== start || before.cost > mostDocumentCost) return null
  const blocks = before.blocks.slice(index)
  const cost = costOf(blocks)
  return spent + cost > mostDocumentCost ? null : { blocks, cost }
}

function endOf(placed: Placed | undefined): number {
  return placed ? placed.start + placed.block.text.length : 0
}

function costOf(blocks: readonly Placed[]): number {
  let cost = 0
  for (const { block } of blocks) cost += block.cost
  return cost
}

/** All identifiers that blocks define; `known` itself if it holds the same. */
function identifiersOf(blocks: readonly Placed[], known: Identifiers): Identifiers {
  const definitions = new Set<string>()
  const footnotes = new Set<string>()
  for (const { block } of blocks) {
    if (!block.defines) continue
    for (const identifier of block.defines.definitions) definitions.add(identifier)
    for (const identifier of block.defines.footnotes) footnotes.add(identifier)
  }
  return sameSet(definitions, known.definitions) && sameSet(footnotes, known.footnotes)
    ? known
    : { definitions, footnotes }
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const one of a) if (!b.has(one)) return false
  return true
}

/** The same block, or a parse of its text that knows what is defined now. */
function answer(placed: Placed, defined: Identifiers, memory: BlockMemory): Placed {
  const { start, block } = placed
  return answersHold(block, defined) ? placed : { start, block: memory.get(block.text, block.role, defined) }
}

function definitionsOf(blocks: readonly Placed[]): ReadonlyMap<string, PlacedDefinition> {
  const definitions = new Map<string, PlacedDefinition>()
  for (const { start, block } of blocks) {
    if (!block.defines) continue
    for (const { identifier, url, title, position } of block.defines.nodes) {
      if (definitions.has(identifier)) continue
      definitions.set(identifier, {
        url,
        title: title ?? null,
        start: start + position!.start.offset!,
        end: start + position!.end.offset!,
      })
    }
  }
  return definitions
}
