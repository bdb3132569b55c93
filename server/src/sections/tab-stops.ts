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

/**
 * Puts values into tab stops: the first for number 1, and so on. The author can still change them; of a choice the value comes first.
 * What has no value stays.
 */
export function withValues(snippet: string, values: readonly (string | undefined)[]): string {
  return snippet.replace(stop, (written, number: string, _content?: string, choice?: string) => {
    const value = values[Number(number) - 1]
    if (value === undefined) return written
    if (choice === undefined) return `\${${number}:${escapeSnippet(value)}}`
    const escaped = value.replace(/[\\,|$}]/g, '\\$&')
    const others = choice.split(',').filter((one) => one !== escaped)
    return `\${${number}|${[escaped, ...others].join(',')}|}`
  })
}
