import type { Code, Html, Nodes, Parents, Root, Table as TableNode } from 'mdast'
import { readMarkdown } from '../markdown/document.ts'
import type { Block } from '../markdown/document.ts'
import type { Span } from '../span.ts'
import { findAddresses } from './addresses.ts'
import { linkOf } from './links.ts'
import { proseOf } from './prose.ts'
import { cutSentences } from './sentences.ts'
import { shiftReading } from './shift.ts'
import type { Comment, Heading, Link, Passage, Sentence, Table, TableRow } from './structure.ts'
import { markSentence } from './vocabulary/vocabulary.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'
import { topicsOf, vocabularyOf } from './vocabulary/languages.ts'

/** What one block says by itself. All spans count from the start of the block, and it is remembered with the block. */
export interface BlockReading {
  readonly text: string
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly comments: readonly Comment[]
  readonly passages: readonly Passage[]
  /** Spans of fenced and indented code, with the fences. */
  readonly code: readonly Span[]
  /** Spans of code inside text, with its backticks. */
  readonly inlineCode: readonly Span[]
  /** The stretches that a reader sees, outside headings: text, tables, images, code. */
  readonly content: readonly Span[]
}

export { cutSentences }

const remembered = new WeakMap<Block, BlockReading>()

/** Reads a block; the second time, what was read the first time. */
export function readBlock(block: Block): BlockReading {
  let reading = remembered.get(block)
  if (!reading) {
    reading = new BlockReader(block.text).read(block.tree)
    remembered.set(block, reading)
  }
  return reading
}

/** Where a passage stands, as far as its block tells. */
interface Surroundings {
  readonly listDepth: number
  readonly quoted: boolean
}

class BlockReader {
  readonly #source: string
  readonly #headings: Heading[] = []
  readonly #links: Link[] = []
  readonly #tables: Table[] = []
  readonly #comments: Comment[] = []
  readonly #passages: Passage[] = []
  readonly #code: Span[] = []
  readonly #inlineCode: Span[] = []
  readonly #content: Span[] = []
  /** Of the passage before, at first of the whole block: items and cells are often too short to tell their language. */
  #vocabulary: Vocabulary

  constructor(source: string) {
    this.#source = source
    this.#vocabulary = vocabularyOf(source)
  }

  read(tree: Root): BlockReading {
    this.#children(tree, { listDepth: 0, quoted: false })
    return {
      text: this.#source,
      headings: this.#headings,
      links: this.#links,
      tables: this.#tables,
      comments: this.#comments,
      passages: this.#passages,
      code: this.#code,
      inlineCode: this.#inlineCode,
      content: this.#content,
    }
  }

  #children(parent: Parents, around: Surroundings): void {
    for (const child of parent.children) this.#node(child, around)
  }

  #node(node: Nodes, around: Surroundings): void {
    if (!node.position) return
    const span: Span = { start: node.position.start.offset!, end: node.position.end.offset! }
    switch (node.type) {
      case 'heading':
        this.#heading(node, span, around)
        return
      case 'paragraph':
        this.#passage(node, around.listDepth > 0 ? 'item' : 'paragraph', around)
        if (this.#passages.at(-1)?.prose.text !== '' || node.children.some((child) => child.type === 'image'))
          this.#content.push(span)
        return
      case 'blockquote':
        this.#children(node, { ...around, quoted: true })
        return
      case 'list':
        this.#children(node, { ...around, listDepth: around.listDepth + 1 })
        return
      case 'table':
        this.#table(node, span)
        this.#content.push(span)
        return
      case 'code':
        if (isForgottenFence(node, this.#source, span)) {
          this.#readInside(span)
          return
        }
        this.#code.push(span)
        this.#content.push(span)
        return
      case 'html':
        this.#html(node, span)
        return
      case 'definition':
        this.#links.push(linkOf(node, this.#source)!)
        return
      default:
        if ('children' in node) this.#children(node, around)
    }
  }

  /** Reads what stands in a fence as if the fence were not there. */
  #readInside(span: Span): void {
    const offset = this.#source.indexOf('\n', span.start) + 1
    const inner = readMarkdown(this.#source.slice(offset, span.end)).blocks
    for (const { start, block } of inner) {
      const reading = shiftReading(readBlock(block), offset + start)
      this.#headings.push(...reading.headings)
      this.#links.push(...reading.links)
      this.#tables.push(...reading.tables)
      this.#comments.push(...reading.comments)
      this.#passages.push(...reading.passages)
      this.#code.push(...reading.code)
      this.#content.push(...reading.content)
      this.#inlineCode.push(...reading.inlineCode)
    }
  }

  #heading(node: Nodes & { type: 'heading' }, span: Span, around: Surroundings): void {
    const passage = this.#passage(node, 'heading', around)
    const first = node.children[0]?.position?.start.offset
    const last = node.children.at(-1)?.position?.end.offset
    const style = /^\s{0,3}#/.test(this.#source.slice(span.start, span.start + 4)) ? 'atx' : 'setext'
    const marksEnd = span.start + (/^#{1,6}/.exec(this.#source.slice(span.start, span.start + 6))?.[0].length ?? 0)
    const text = passage.prose.text.trim()
    const topics = topicsOf(text)
    this.#headings.push({
      span,
      textSpan:
        first === undefined || last === undefined ? { start: marksEnd, end: marksEnd } : { start: first, end: last },
      depth: node.depth,
      style,
      text,
      onlyLinks:
        node.children.length > 0 &&
        node.children.every(
          (child) =>
            child.type === 'link' ||
            child.type === 'linkReference' ||
            (child.type === 'text' && child.value.trim() === ''),
        ),
      topic: topics[0] ?? null,
      topics,
    })
  }

  #passage(
    node: Parents,
    kind: Passage['kind'],
    around: Surroundings,
    row: readonly string[] = [],
    columnHeader = '',
  ): Passage {
    const prose = proseOf(node, this.#source)
    const links = this.#inline(node)
    const written = vocabularyOf(prose.text, this.#vocabulary)
    this.#vocabulary = written
    const sentences: Sentence[] = cutSentences(prose.text, written).map(({ start, end }) => {
      const text = prose.text.slice(start, end)
      const span = prose.toSource(start, end)
      const vocabulary = vocabularyOf(text, written)
      return {
        span,
        text,
        at: start,
        links: links.filter((link) => link.span.start >= span.start - 2 && link.span.start < span.end),
        addresses: findAddresses(text, vocabulary.addresses).map((found) => ({
          address: found.address,
          obfuscated: found.obfuscated,
          span: prose.toSource(start + found.start, start + found.end),
        })),
        vocabulary,
        marks: markSentence(text, vocabulary),
      }
    })
    const passage: Passage = { kind, prose, ...around, row, columnHeader, sentences }
    this.#passages.push(passage)
    return passage
  }

  /** Collects links, comments and code inside a text-carrying node; returns its links. */
  #inline(node: Parents): Link[] {
    const links: Link[] = []
    const visit = (parent: Parents): void => {
      for (const child of parent.children) {
        const link = linkOf(child, this.#source)
        if (link) links.push(link)
        if (child.position) {
          const span: Span = { start: child.position.start.offset!, end: child.position.end.offset! }
          if (child.type === 'html') this.#html(child, span)
          if (child.type === 'inlineCode') this.#inlineCode.push(span)
        }
        if ('children' in child) visit(child)
      }
    }
    visit(node)
    this.#links.push(...links)
    return links
  }

  #table(node: TableNode, span: Span): void {
    const texts = node.children.map((row) => row.children.map((cell) => proseOf(cell, this.#source).text.trim()))
    const header = texts[0] ?? []
    const rows: TableRow[] = node.children.map((row, rowIndex) => ({
      span: { start: row.position!.start.offset!, end: row.position!.end.offset! },
      cells: row.children.map((cell, column) => {
        const text = texts[rowIndex]![column]!
        this.#passage(
          cell,
          'cell',
          { listDepth: 0, quoted: false },
          texts[rowIndex]!.filter((_, other) => other !== column),
          rowIndex === 0 ? '' : (header[column] ?? ''),
        )
        return { span: contentSpan(cell), text }
      }),
    }))
    if (rows[0]) this.#tables.push({ span, header: rows[0], rows: rows.slice(1) })
  }

  #html(_node: Html, span: Span): void {
    const source = this.#source.slice(span.start, span.end)
    let visible = ''
    let at = 0
    for (;;) {
      const open = source.indexOf('<!--', at)
      if (open < 0) break
      visible += source.slice(at, open)
      const close = source.indexOf('-->', open + 4)
      const end = close < 0 ? source.length : close + 3
      this.#comments.push({
        span: { start: span.start + open, end: span.start + end },
        text: source.slice(open + 4, close < 0 ? source.length : close),
      })
      at = end
    }
    visible += source.slice(at)
    if (/<img\b/i.test(visible) || /\S/.test(visible.replace(/<[^<>]*>/g, ''))) this.#content.push(span)
  }
}

/**
 * A Markdown fence that is never closed, with a policy inside: a chat assistant's answer pasted whole. Its author means the
 * policy, so it is read as one.
 */
function isForgottenFence(node: Code, source: string, span: Span): boolean {
  if (!/^(?:markdown|md)$/i.test(node.lang ?? '') || !/^ {0,3}#{1,6} /m.test(node.value)) return false
  return isOpenFence(source, span)
}

/** Says whether the code that stands there has a fence, and none that closes it. */
export function isOpenFence(source: string, span: Span): boolean {
  const fence = /^[`~]{3,}/.exec(source.slice(span.start, span.end))?.[0]
  const lastLine = source.lastIndexOf('\n', span.end - 1) + 1
  const last = source.slice(lastLine, span.end).trim()
  if (fence === undefined) return false
  return lastLine <= span.start || !(last.startsWith(fence) && last === fence[0]!.repeat(last.length))
}

function contentSpan(cell: Parents): Span {
  const first = cell.children[0]?.position?.start.offset
  const last = cell.children.at(-1)?.position?.end.offset
  if (first !== undefined && last !== undefined) return { start: first, end: last }
  const end = cell.position!.end.offset!
  return { start: end, end }
}
