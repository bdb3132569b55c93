/**
 * Start of the line that holds an offset; at the end of a line, of that line. At 0 there is nothing to look for, and
 * `lastIndexOf` must not be asked: it takes a negative place for 0, and would find a line break that stands there.
 */
export function lineStartAt(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}
