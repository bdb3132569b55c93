import { readBlock } from '../../policy/block.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Span } from '../../span.ts'

/** Where a finding about something missing sits: on the title, without one on the first line that a reader sees. */
export function titlePlace({ text, title, markdown }: Policy): Span {
  if (title !== null) return title.textSpan.start < title.textSpan.end ? title.textSpan : title.span
  for (const { start, block } of markdown.blocks) {
    const sentence = readBlock(block).passages[0]?.sentences[0]
    if (sentence !== undefined) return firstLine(text, sentence.span.start + start, sentence.span.end + start)
  }
  const start = text.search(/\S/)
  return start < 0 ? { start: 0, end: 0 } : firstLine(text, start, text.length)
}

function firstLine(text: string, start: number, end: number): Span {
  const lineBreak = text.slice(start, end).search(/[\r\n]/)
  return { start, end: lineBreak < 0 ? end : start + lineBreak }
}
