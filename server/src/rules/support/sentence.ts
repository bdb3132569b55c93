import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { lastOfFirst } from '../../bisect.ts'
import { readBlock } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Passage, Sentence } from '../../policy/structure.ts'
import { contains, overlaps, shiftSpan } from '../../span.ts'
import type { Span } from '../../span.ts'
import type { Edit } from '../../fix.ts'

/** A sentence where it stands in the document. */
export interface PlacedSentence {
  readonly sentence: Sentence
  readonly passage: Passage
  /**
   * Its source, with all of the links and the emphasis that it ends in the midst of; `null` when it cannot be taken out without
   * breaking them.
   */
  readonly span: Span | null
}

/** The sentence that holds an offset of the document. */
export function sentenceAt({ markdown }: Policy, offset: number): PlacedSentence | null {
  const placed = lastOfFirst(markdown.blocks, ({ start }) => start <= offset)
  if (placed === undefined) return null
  const at = offset - placed.start
  for (const passage of readBlock(placed.block).passages) {
    const sentence = passage.sentences.find(({ span }) => span.start <= at && at < span.end)
    if (sentence === undefined) continue
    return {
      sentence,
      passage,
      get span() {
        const span = withMarkup(placed.block.tree, sentence.span, placed.block.text)
        return span && shiftSpan(span, placed.start)
      },
    }
  }
  return null
}

/** Adds a sentence, in snippet syntax or plain, behind another one; `null` where nothing can stand behind it. */
export function addSentence({ text }: Policy, { sentence, passage, span }: PlacedSentence, added: string): Edit | null {
  if (span === null || passage.kind === 'heading' || sentence.text.endsWith(':')) return null
  const closed = /[.!?…]["'”’)]?$/.test(sentence.text)
  if (!closed && sentence !== passage.sentences.at(-1)) return null
  const emphasis = /^[*_~]*/.exec(text.slice(span.end, span.end + 10))![0].length
  const end = span.end + emphasis
  return { start: end, end, text: `${closed ? ' ' : '. '}${added}` }
}

/** Widens a span so that it cuts no link, emphasis or code in two. */
function withMarkup(node: Nodes, span: Span, source: string): Span | null {
  const touched = children(node).filter((child) => overlaps(place(child), span))
  const [only] = touched
  if (touched.length === 1 && isOpen(only!)) return withMarkup(only, span, source)
  let { start, end } = span
  for (const child of touched) {
    const { start: first, end: last } = place(child)
    if (child.type === 'text' || contains(span, place(child))) continue
    const isWhole = /^[^\p{L}\p{N}]*$/u.test(source.slice(first, Math.max(first, span.start)))
    const goesOn = last > span.end && !/^[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*\]/u.test(source.slice(span.end, last))
    if (!isWhole || goesOn) return null
    start = Math.min(start, first)
    end = Math.max(end, last)
  }
  return { start, end }
}

/** What text can be put into without becoming a part of a link or of code. */
function isOpen(node: Nodes): node is Parents {
  return 'children' in node && node.type !== 'link' && node.type !== 'linkReference'
}

function children(node: Nodes): readonly Exclude<Nodes, { type: 'root' }>[] {
  return 'children' in node ? (node.children as PhrasingContent[]) : []
}

function place(node: Nodes): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! }
}
