import type { Passage } from './structure.ts'
import { vocabularies } from './vocabulary/vocabulary.ts'

/** Scripts that tell a language by themselves. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
]

/** Frequent short words of languages in Latin script for which there is no vocabulary yet. */
const shortWords: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['de', 'der die das und oder nicht bitte sie wir ist ein eine für von mit auf zu den dem im werden wird über uns'],
    ['fr', 'le la les et ou ne pas vous nous est un une des du pour de avec sur dans en veuillez cette ce si votre'],
    ['es', 'el la los las y o no por favor usted nosotros es un una para de con en que se si su del al este esta'],
    ['pt', 'o a os as e ou não por favor você nós é um uma para de com em que se do da no na este esta seu sua'],
    ['it', 'il lo la i gli le e o non per favore è un una di con su in che si del della questo questa se nel'],
    ['pl', 'i lub nie w na do z o jest że się prosimy to dla przez ten ta po od jeśli są oraz'],
    ['tr', 've veya bir bu için ile lütfen değil olarak de da ne kadar güvenlik bizim sonra en çok'],
    ['vi', 'và hoặc không là của cho với trong các bạn chúng tôi này được hãy một khi đến những'],
    ['nl', 'de het een en of niet van voor met op in te is wij u onze deze dat als bij'],
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
  for (const { text, kind } of sample(passages)) {
    const weight = kind === 'heading' || kind === 'cell' ? 0.3 : 1
    for (const [language, script] of scripts) add(language, weight * (text.match(script)?.length ?? 0) * 0.6)
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    for (const [language, known] of shortWords) add(language, weight * words.filter((word) => known.has(word)).length)
    for (const vocabulary of vocabularies)
      add(vocabulary.language, weight * words.filter((word) => vocabulary.commonWords.has(word)).length)
  }
  // Japanese writes many words in Chinese characters.
  if ((scores.get('ja') ?? 0) > 0) add('ja', scores.get('zh') ?? 0)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best) return 'und'
  // A few words tell little, unless nearly all of them tell the same.
  return best[1] >= 2 || (best[1] >= 0.8 && best[1] > 2 * (second?.[1] ?? 0)) ? best[0] : 'und'
}

/** The first sentences: a few thousand characters tell; the rest of a long document would only cost time. */
function* sample(passages: Iterable<Passage>): Generator<{ readonly text: string; readonly kind: Passage['kind'] }> {
  let read = 0
  for (const { kind, sentences } of passages) {
    for (const { text } of sentences) {
      if (read > 6000) return
      read += text.length
      yield { text, kind }
    }
  }
}
