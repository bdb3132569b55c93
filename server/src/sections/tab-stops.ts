import { escapeSnippet } from '../fix.ts'

/** An escaped character, or the beginning of a numbered tab stop. */
const beginning = /\\[\\$}]|\$(\{?)(\d{1,9})/g

/** A tab stop with a default or with a choice, neither of which holds another tab stop. */
const stop = /\$\{(\d{1,9})(?::([^{}|]{0,500})|\|([^{}|]{0,500})\|)\}/g

/**
 * Numbers the tab stops of several snippets through, so that they can be parts of one: those of the first keep the lowest numbers.
 * Of one snippet, equal numbers stay equal.
 */
export function numberThrough(snippets: readonly string[]): readonly string[] {
  let last = 0
  return snippets.map((snippet) => {
    const numbers = new Map<string, number>()
    return snippet.replace(beginning, (written, brace?: string, number?: string) => {
      if (number === undefined || Number(number) === 0) return written
      if (!numbers.has(number)) numbers.set(number, ++last)
      return `$${brace}${numbers.get(number)}`
    })
  })
}

/**
 * Gives tab stops other defaults, which the author can still change.
 * @param valueFor the value in place of a default or of a choice as it is written, such as "90 days,60 days"; `null` to leave it
 */
export function withDefaults(snippet: string, valueFor: (written: string) => string | null): string {
  return snippet.replace(stop, (written, number: string, content?: string, choice?: string) => {
    const value = valueFor(content ?? choice ?? '')
    return value === null ? written : `\${${number}:${escapeSnippet(value)}}`
  })
}

/** Writes values, as plain text, in the place of tab stops: the first for number 1, and so on. What they do not reach stays. */
export function withValues(snippet: string, values: readonly string[]): string {
  const valueAt = (written: string, number: string): string => {
    const value = values[Number(number) - 1]
    return value === undefined ? written : escapeSnippet(value)
  }
  return snippet.replace(stop, valueAt).replace(/\$\{(\d{1,9})\}/g, valueAt)
}
