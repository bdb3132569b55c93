import type { Span } from '../../span.ts'
import { isBlank } from './deletion.ts'

/** Spans that follow one another. */
export interface Run<S extends Span> extends Span {
  readonly spans: readonly [S, ...S[]]
}

/** Puts together the spans that have nothing but white space between them. They are sorted. */
export function runsOf<S extends Span>(text: string, spans: readonly S[]): readonly Run<S>[] {
  const runs: { start: number; end: number; spans: [S, ...S[]] }[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last !== undefined && isBlank(text.slice(last.end, span.start))) {
      last.spans.push(span)
      last.end = span.end
    } else {
      runs.push({ start: span.start, end: span.end, spans: [span] })
    }
  }
  return runs
}
