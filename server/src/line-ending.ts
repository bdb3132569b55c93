/** The line ending of a text's first line; a text without one gets `\n`. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}
