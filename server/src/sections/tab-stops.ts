/** An escaped character, or the beginning of a numbered tab stop. */
const stop = /\\[\\$}]|\$(\{?)(\d{1,9})/g

/**
 * Numbers the tab stops of several snippets through, so that they can be parts of one: those of the first keep the lowest numbers.
 * Of one snippet, equal numbers stay equal.
 */
export function numberThrough(snippets: readonly string[]): readonly string[] {
  let last = 0
  return snippets.map((snippet) => {
    const numbers = new Map<string, number>()
    return snippet.replace(stop, (written, brace?: string, number?: string) => {
      if (number === undefined || Number(number) === 0) return written
      if (!numbers.has(number)) numbers.set(number, ++last)
      return `$${brace}${numbers.get(number)}`
    })
  })
}
