import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { shiftTree } from '../../markdown/position.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Block } from '../../markdown/document.ts'
import { shiftSpan } from '../../span.ts'
import { Html, markup } from '../html.ts'
import { notesHtml } from '../notes.ts'
import type { Note } from '../notes.ts'
import { placeIn } from '../places.ts'
import { severityName } from '../severity.ts'
import type { Display } from './display.ts'
import { dress } from './dress.ts'
import type { Group } from './groups.ts'
import { underline } from './marks.ts'
import { needsOf } from './needs.ts'
import { safeTree } from './safe-tree.ts'
import type { Around } from './safe-tree.ts'

/** All that the HTML of a group is made of. */
export interface Piece {
  readonly group: Group
  readonly around: Around
  /** What was found in it, counted from the start of the document. */
  readonly findings: readonly Finding[]
  readonly display: Display
}

/** The HTML of a group: one element. `id` is of no other. */
export function blockHtml({ group, around, findings, display }: Piece, id: number): string {
  const source = group.blocks.map(({ text }) => text).join('')
  const notes = findings.map((finding, index): Note => {
    const place = placeIn(source, Math.max(0, finding.at.start - group.start))
    return { finding, id: `note-${id}-${index}`, place }
  })
  const tree = treeOf(group, source, around)
  const marks = notes.map(({ finding: { at, severity, message }, id }) => {
    return { noteId: id!, at: shiftSpan(at, -group.start), severity, label: `${severityName(severity)}: ${message}` }
  })
  underline(tree, source, marks)
  dress(tree, display)
  const lines = group.blocks.reduce((sum, block) => sum + needsOf(block).lines, 0)
  const content = [Html.trust(toHtml(tree)), notesHtml(notes, display.interactive)]
  return markup`<div class="block" data-lines="${lines}">${content}</div>`.text
}

/** The tree of a group. Of HTML that would cost too much, or that the parser fails on, readers see the source. */
function treeOf({ blocks }: Group, source: string, around: Around): Root {
  const children = childrenOf(blocks)
  const balances = blocks.map((block) => needsOf(block).balance)
  try {
    return safeTree(children, source, around, !balances.some(({ excessive }) => excessive))
  } catch {
    return safeTree(children, source, around, false)
  }
}

/** The nodes of several blocks, with positions that count from the start of the first. */
function childrenOf(blocks: readonly Block[]): readonly RootContent[] {
  if (blocks.length === 1) return blocks[0]!.tree.children
  let offset = 0
  let lines = 0
  return blocks.flatMap(({ text, tree }) => {
    const moved = structuredClone(tree)
    shiftTree(moved, { offset, lines })
    offset += text.length
    lines += tree.position!.end.line - 1
    return moved.children
  })
}
