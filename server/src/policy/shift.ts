import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import type { BlockReading } from './block.ts'
import type { Heading, Link, Passage, Table } from './structure.ts'

/** Moves a link by `offset` UTF-16 units. */
export function shiftLink(link: Link, offset: number): Link {
  return {
    ...link,
    span: shiftSpan(link.span, offset),
    textSpan: link.textSpan && shiftSpan(link.textSpan, offset),
    urlSpan: link.urlSpan && shiftSpan(link.urlSpan, offset),
  }
}

export function shiftTable(table: Table, offset: number): Table {
  const shiftRow = (row: Table['header']): Table['header'] => ({
    span: shiftSpan(row.span, offset),
    cells: row.cells.map((cell) => ({ ...cell, span: shiftSpan(cell.span, offset) })),
  })
  return { span: shiftSpan(table.span, offset), header: shiftRow(table.header), rows: table.rows.map(shiftRow) }
}

export function shiftHeading(heading: Heading, offset: number): Heading {
  return { ...heading, span: shiftSpan(heading.span, offset), textSpan: shiftSpan(heading.textSpan, offset) }
}

/** Moves each of a list; the list itself when there is nothing to move. */
export function shiftAll<T>(list: readonly T[], offset: number, shift: (one: T, offset: number) => T): readonly T[] {
  return offset === 0 || list.length === 0 ? list : list.map((one) => shift(one, offset))
}

/** Moves anything that has a span and no other offsets. */
export function shiftFact<T extends { readonly span: Span }>(fact: T, offset: number): T {
  return { ...fact, span: shiftSpan(fact.span, offset) }
}

function shiftPassage(passage: Passage, offset: number): Passage {
  return {
    ...passage,
    prose: {
      text: passage.prose.text,
      toSource: (start, end) => shiftSpan(passage.prose.toSource(start, end), offset),
    },
    sentences: passage.sentences.map((sentence) => ({
      ...sentence,
      span: shiftSpan(sentence.span, offset),
      links: sentence.links.map((link) => shiftLink(link, offset)),
      addresses: sentence.addresses.map((address) => shiftFact(address, offset)),
    })),
  }
}

/** The reading of a block that stands inside another one, in the offsets of the outer one. */
export function shiftReading(reading: BlockReading, offset: number): Omit<BlockReading, 'text'> {
  return {
    headings: shiftAll(reading.headings, offset, shiftHeading),
    links: shiftAll(reading.links, offset, shiftLink),
    tables: shiftAll(reading.tables, offset, shiftTable),
    comments: shiftAll(reading.comments, offset, shiftFact),
    passages: shiftAll(reading.passages, offset, shiftPassage),
    code: shiftAll(reading.code, offset, shiftSpan),
    content: shiftAll(reading.content, offset, shiftSpan),
    inlineCode: shiftAll(reading.inlineCode, offset, shiftSpan),
  }
}
