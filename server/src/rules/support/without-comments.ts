/** A text without its HTML comments; one that is not closed goes on to the end. */
export function withoutComments(text: string): string {
  let visible = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    visible += text.slice(at, open)
    const close = text.indexOf('-->', open)
    if (close < 0) return visible
    at = close + 3
  }
  return visible + text.slice(at)
}
