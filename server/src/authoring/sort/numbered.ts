/** Counts headings such as "1. Scope" and "Step 2: Send it". */
const numbered = /^\W*(?:(?:step|section|part|phase|stage)\s+)?(?:\d{1,3}[.):\s\uFE0F]|[ivx]{1,4}[.)])/i

/** Says whether a text begins with its number among others: moved elsewhere it would be wrong. */
export function isNumbered(text: string): boolean {
  return numbered.test(text)
}
