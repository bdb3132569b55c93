import type { Span } from '../span.ts'
import { vocabularyOf } from './vocabulary/languages.ts'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/** What GitHub shows as the title of a quote, and no words of the author. */
const alert = /^\[!(?:note|tip|important|warning|caution)\]\s+/i

/** Cuts one line of text into sentences, without the white space between them. */
export function cutSentences(text: string, { language, abbreviation } = vocabularyOf(text)): Span[] {
  if (text.trim() === '') return []
  const spans: Span[] = []
  const first = alert.exec(text)?.[0].length ?? 0
  for (const { segment, index } of segmenterOf(language).segment(text.slice(first))) {
    const start = first + index + (segment.length - segment.trimStart().length)
    const end = first + index + segment.trimEnd().length
    if (end <= start) continue
    const last = spans.at(-1)
    const ending = last ? text.slice(Math.max(last.start, last.end - 8), last.end) : ''
    if (last && ((start === last.end && beginsName(ending)) || goesOn(ending, text[start]!, abbreviation)))
      spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}

/** "e.g. A" and "i.e. B": an abbreviation ends no sentence; nor does "Yahoo! mail", before a small letter. */
function goesOn(end: string, next: string, abbreviation: RegExp): boolean {
  return abbreviation.test(end) || (/[!?]$/.test(end) && /\p{Ll}/u.test(next))
}

/** ".NET", "../SECURITY.md": points behind a blank, and before a letter or a slash, begin a name. */
function beginsName(end: string): boolean {
  return /(?:^|[\s/])\.{1,2}$/.test(end)
}
