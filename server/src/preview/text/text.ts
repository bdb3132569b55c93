import type { Finding } from '../../lint/finding.ts'
import type { Block, MarkdownDocument } from '../../markdown/document.ts'
import { blockHtml } from './block-html.ts'
import type { Piece } from './block-html.ts'
import type { Display } from './display.ts'
import { footnotesHtml } from './footnotes.ts'
import { groupsOf } from './groups.ts'
import type { Group } from './groups.ts'
import { beginRendering, recall, remember } from './memory.ts'
import { needsOf } from './needs.ts'
import { Surroundings } from './surroundings.ts'
import { hiddenImage, shownImage } from './targets.ts'

/** A text as readers see it. */
export interface RenderedText {
  /** Of each block the HTML, which is one element. The same string stands for what did not change. */
  readonly blocks: readonly string[]
  /** False where so much was new that the rest waits for another call: it is missing, or is as it was before. */
  readonly complete: boolean
  /** What became of images from elsewhere; `null` when there are none. */
  readonly remoteImages: 'shown' | 'hidden' | null
}

/** So much source, in UTF-16 units, is rendered in one call: it takes some 100 ms. */
const mostAtOnce = 65_536

let lastId = 0

/**
 * Renders the text of a policy as GitHub does. What did not change since it was last rendered is not rendered again.
 * @param findings by their place
 */
export function renderText(
  document: MarkdownDocument,
  findings: readonly Finding[],
  display: Display,
  most = mostAtOnce,
): RenderedText {
  beginRendering()
  const surroundings = new Surroundings(document)
  const findingsIn = distribute(findings)
  const blocks: string[] = []
  const seen = new Map<Block, number>()
  let left = most
  let complete = true
  for (const group of groupsOf(document.blocks)) {
    const around = surroundings.around(group)
    const piece = { group, around, findings: findingsIn(group), display }
    const occurrence = seen.get(group.blocks[0]!) ?? 0
    seen.set(group.blocks[0]!, occurrence + 1)
    const signature = signatureOf(piece, occurrence)
    const known = recall(group.blocks, signature)
    if (known?.isOld === false) blocks.push(known.html)
    else if (left > 0) {
      left -= lengthOf(group)
      const html = blockHtml(piece, ++lastId)
      remember(group.blocks, signature, html)
      blocks.push(html)
    } else {
      complete = false
      if (known === null) return textOf(blocks, complete)
      blocks.push(known.html)
    }
  }
  const footnotes = footnotesHtml(surroundings.footnotes, display)
  return textOf(footnotes === null ? blocks : [...blocks, footnotes], complete)
}

function textOf(blocks: readonly string[], complete: boolean): RenderedText {
  const has = (beginning: string) => blocks.some((html) => html.includes(beginning))
  return { blocks, complete, remoteImages: has(hiddenImage) ? 'hidden' : has(shownImage) ? 'shown' : null }
}

/** All that the HTML of a group is made of, besides its blocks. Most have nothing of it. */
function signatureOf({ group, around, findings, display }: Piece, occurrence: number): string {
  const { definitions, slugs, footnotes } = around
  const hasImages = group.blocks.some((block) => needsOf(block).hasImages)
  const found = findings.map(({ rule, severity, message, at }) => [
    rule,
    severity,
    message,
    at.start - group.start,
    at.end - group.start,
  ])
  const parts = [
    definitions.map(({ identifier, url, title }) => [identifier, url, title]),
    slugs,
    footnotes.map(({ number, occurrence }) => [number, occurrence]),
    found,
    // The ids of the notes must not stand in the page twice.
    found.length > 0 ? [occurrence, display.interactive] : [],
    hasImages && display.remoteImages ? [display.remoteImages] : [],
  ]
  return parts.every((part) => part.length === 0) ? '' : JSON.stringify(parts)
}

/** A function that gives the findings of each group, to be asked in the order of the document. */
function distribute(findings: readonly Finding[]): (group: Group) => readonly Finding[] {
  let next = 0
  return (group) => {
    const first = next
    const end = group.start + lengthOf(group)
    while (next < findings.length && findings[next]!.at.start < end) next += 1
    return findings.slice(first, next)
  }
}

function lengthOf({ blocks }: Group): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
