/** A text from a file without what would command a terminal: control characters, and marks that turn the writing direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
