import { countFirst } from '../bisect.ts'
import { cutReach, endsAtBlankLine, findCut, freshLineReach, withBlankLines } from './cut.ts'
import { commonPrefix, commonSuffix } from './difference.ts'
import { byteOrderMarkLength, frontMatterEnd } from './front-matter.ts'
import { mostDocumentCost } from './limits.ts'
import type { ParsedBlock, Role } from './parse.ts'
import { findEnding } from './verbatim.ts'

interface Placed {
  /** UTF-16 offset of the block in the text. */
  readonly start: number
  readonly block: ParsedBlock
}

/** A text cut into blocks, with what helps to cut the next revision. */
export interface Revision {
  readonly text: string
  readonly blocks: readonly Placed[]
  /** What parsing all blocks has cost. */
  readonly cost: number
  readonly frontMatterEnd: number
}

export const emptyRevision: Revision = { text: '', blocks: [], cost: 0, frontMatterEnd: 0 }

type Parse = (text: string, role: Role) => ParsedBlock

/**
 * Cuts a text into blocks. Only what lies between the first and the last change since the revision before is cut anew,
 * up to where a cut meets one of before.
 * @param parse gives the block for a text
 * @returns also how many blocks at the start and at the end were taken over
 */
export function revise(
  text: string,
  before: Revision,
  parse: Parse,
): { readonly revision: Revision; readonly prefix: number; readonly suffix: number } {
  const matterEnd = frontMatterEnd(text)
  const prefix = commonPrefix(before.text, text)
  const suffix = commonSuffix(before.text, text, Math.min(before.text.length, text.length) - prefix)
  const shift = text.length - before.text.length

  const kept = matterEnd === before.frontMatterEnd ? countUntouched(before.blocks, text, prefix) : 0
  const blocks = before.blocks.slice(0, kept)
  let added = 0
  let removed = 0
  let keptCost: number | undefined
  const spent = () => (keptCost ??= costOf(before.blocks.slice(0, kept))) + added
  let at = endOf(blocks.at(-1))
  let old = kept
  while (at < text.length) {
    for (; old < before.blocks.length && before.blocks[old]!.start + shift < at; old++)
      removed += before.blocks[old]!.block.cost
    const cost = before.cost - removed + added
    if (at > 0 && at >= text.length - suffix && canGoOn(before, old, at - shift, cost)) {
      for (let index = old; index < before.blocks.length; index++) {
        const { start, block } = before.blocks[index]!
        blocks.push({ start: start + shift, block })
      }
      return {
        revision: { text, blocks, cost, frontMatterEnd: matterEnd },
        prefix: kept,
        suffix: before.blocks.length - old,
      }
    }
    // Far from the limit nothing needs to be added up.
    const unread = before.cost + added >= mostDocumentCost && spent() >= mostDocumentCost
    const block = nextBlock(text, at, matterEnd, unread, parse)
    const same = before.blocks[blocks.length]
    blocks.push(same?.start === at && same.block === block ? same : { start: at, block })
    added += block.cost
    at += block.text.length
  }
  return { revision: { text, blocks, cost: spent(), frontMatterEnd: matterEnd }, prefix: kept, suffix: 0 }
}

function nextBlock(text: string, at: number, matterEnd: number, unread: boolean, parse: Parse): ParsedBlock {
  if (at === 0 && matterEnd > 0) return parse(text.slice(0, withBlankLines(text, matterEnd)), 'front matter')
  const end = findCut(text, at)
  if (unread) return parse(text.slice(at, end), 'unread')
  const role = at === 0 && byteOrderMarkLength(text) > 0 ? 'start' : 'body'
  const block = parse(text.slice(at, end), role)
  if (!block.ending || end === text.length) return block
  const ending = findEnding(block.ending, text, end)
  return parse(text.slice(at, ending ? withBlankLines(text, ending.end) : text.length), role)
}

/** How many blocks are certain to be cut as before when only what follows the first `prefix` units has changed. */
function countUntouched(blocks: readonly Placed[], text: string, prefix: number): number {
  let count = countFirst(blocks, (block) => endOf(block) + freshLineReach <= prefix)
  for (; count > 0; count--) {
    const end = endOf(blocks[count - 1])
    if (endsAtBlankLine(text, end) || end + cutReach <= prefix) break
  }
  return count
}

/**
 * Says whether all goes on as before where the block `index` of before started at `start`: from a cut on, equal texts
 * are cut alike. Not where the limit for a document decides what is parsed, and not at the first block, which may be
 * special.
 */
function canGoOn(before: Revision, index: number, start: number, cost: number): boolean {
  if (index === 0 || before.blocks[index]?.start !== start) return false
  return before.cost <= mostDocumentCost && cost <= mostDocumentCost
}

function endOf(placed: Placed | undefined): number {
  return placed ? placed.start + placed.block.text.length : 0
}

function costOf(blocks: readonly Placed[]): number {
  return blocks.reduce((cost, { block }) => cost + block.cost, 0)
}
