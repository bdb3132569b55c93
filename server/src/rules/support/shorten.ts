/** So many characters of a quoted text are enough to know it by. */
const longest = 60

/** A text for use in a message: whole when it is short, else its beginning. */
export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`
}
