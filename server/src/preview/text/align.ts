/**
 * Where each character of a text was written, in the order in which it was: escapes, character references and the marks of containers
 * stand only in the source. The last item is where the text ends. `null` where the text was not written like that.
 *
 * @param start UTF-16 offset in the source at which the text begins
 */
export function alignText(text: string, source: string, start: number, end: number): readonly number[] | null {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    while (at < end && !isWritten(code, source.charCodeAt(at))) at += 1
    if (at >= end) return null
    offsets.push(at)
    at = code === ampersand ? afterReference(source, at) : at + 1
  }
  offsets.push(at)
  return offsets
}

const lineFeed = 10
const carriageReturn = 13
const ampersand = 38

/** A line break is shown as one character, however it is written. */
function isWritten(code: number, inSource: number): boolean {
  return code === inSource || (code === lineFeed && inSource === carriageReturn)
}

function afterReference(source: string, at: number): number {
  return source.startsWith('&amp;', at) ? at + 5 : at + 1
}
