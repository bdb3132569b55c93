import type { Edit } from '../../fix.ts'
import type { WrittenLink } from './written-links.ts'

/** Replaces a link's destination, and its words where they spell the destination out. */
export function replaceUrl({ urlSpan, textSpan, url: old }: WrittenLink, url: string, source: string): Edit[] {
  const spelled =
    textSpan !== null && textSpan.end <= urlSpan.start && source.slice(textSpan.start, textSpan.end) === old
  return [...(spelled ? [{ ...textSpan, text: url }] : []), { ...urlSpan, text: url }]
}
