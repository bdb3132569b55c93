/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Moves a span by `offset` UTF-16 units. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset }
}

/** Says whether two spans share at least one position; touching ends count. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
