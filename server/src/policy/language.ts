import { oncePer } from '../once-per.ts'
import type { Passage, Sentence } from './structure.ts'
import { evidenceFor } from './vocabulary/languages.ts'

/** Scripts of languages for which there is no vocabulary yet. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
]

/** Frequent short words of languages in Latin and Cyrillic script for which there is no vocabulary yet. */
const shortWords: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['nl', 'de het een en of niet van voor met op in te is wij u onze deze dat als bij wordt zijn naar ook melden'],
    ['sv', 'och att det som en på är av för med den till inte om har vi du kan ett säkerhet eller från'],
    ['cs', 'a se na je v že to s z do pro o ve jsou nebo prosím pokud bude bezpečnosti vám jako'],
    ['uk', 'і та не в на що це для або як до з від ви ми будь ласка якщо безпеки'],
    ['id', 'dan yang di untuk dengan ini dari tidak akan anda kami jika atau pada ke keamanan silakan'],
    ['ro', 'și de la în nu care pe cu sau pentru este un o dacă să vă rugăm securitate'],
    ['hu', 'a az és nem hogy is egy vagy kérjük ha ez meg biztonsági'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))])

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
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return [
    ...scripts.map(([language, script]) => [language, (text.match(script)?.length ?? 0) * 0.6] as const),
    ...shortWords.map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const),
    ...[...evidenceFor(text)].map(([{ language }, amount]) => [language, amount] as const),
  ].filter(([, score]) => score > 0)
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
