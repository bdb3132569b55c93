import { oncePer } from '../once-per.ts'
import type { Passage, Sentence } from './structure.ts'
import { evidenceFor } from './vocabulary/languages.ts'

/**
 * Guesses the language that most of the text is written in, from its scripts and its short words. Headings count less than
 * running text, because templates leave them in English.
 * @returns a BCP 47 tag, `und` when nothing points to one
 */
export function languageOf(passages: Iterable<Passage>): string {
  const scores = new Map<string, number>()
  const add = (language: string, score: number): void => {
    if (score > 0) scores.set(language, (scores.get(language) ?? 0) + score)
  }
  for (const { sentence, kind } of sample(passages)) {
    const weight = kind === 'heading' || kind === 'cell' ? 0.3 : 1
    for (const [language, score] of signsIn(sentence)) add(language, weight * score)
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best) return 'und'
  // A few words tell little, unless nearly all of them tell the same.
  return best[1] >= 2 || (best[1] >= 0.8 && best[1] > 2 * (second?.[1] ?? 0)) ? best[0] : 'und'
}

/** What speaks for each language, in words. It is asked anew on every key, of sentences that stay the same. */
const signsIn = oncePer(({ text }: Sentence): readonly (readonly [language: string, score: number])[] => {
  return [...evidenceFor(text)].map(([{ language }, amount]) => [language, amount])
})

/** The first sentences: a few thousand characters tell; the rest of a long document would only cost time. */
function* sample(
  passages: Iterable<Passage>,
): Generator<{ readonly sentence: Sentence; readonly kind: Passage['kind'] }> {
  let read = 0
  for (const { kind, sentences } of passages) {
    for (const sentence of sentences) {
      if (read > 6000) return
      read += sentence.text.length
      yield { sentence, kind }
    }
  }
}
