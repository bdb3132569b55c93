import type { Span } from '../../span.ts'

/** Ids and vectors are shorter. */
const longest = 400

/**
 * The run of characters around an offset; empty where the character behind the offset is none of them.
 * @param character what one character of the run matches
 */
export function tokenAt(text: string, offset: number, character: RegExp): { readonly at: Span; readonly text: string } {
  const isPart = (index: number) => index >= 0 && index < text.length && character.test(text[index]!)
  let start = offset
  let end = offset
  if (isPart(offset)) {
    while (offset - start < longest && isPart(start - 1)) start -= 1
    while (end - offset < longest && isPart(end)) end += 1
  }
  return { at: { start, end }, text: text.slice(start, end) }
}
