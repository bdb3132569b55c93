import type { Topic } from '../structure.ts'
import { nothing } from './define.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { portuguese } from './pt.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { german } from './de.ts'
import { chinese } from './zh.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { russian } from './ru.ts'
import { polish } from './pl.ts'
import { turkish } from './tr.ts'
import { vietnamese } from './vi.ts'
import { marks } from './marks.ts'
import type { Mark } from './marks.ts'
import { phrases } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All vocabularies; where several languages are as likely, the first counts. */
export const vocabularies: readonly Vocabulary[] = [
  english,
  spanish,
  portuguese,
  french,
  italian,
  german,
  chinese,
  japanese,
  korean,
  russian,
  polish,
  turkish,
  vietnamese,
]

const spaced = vocabularies.filter((vocabulary) => vocabulary.spaced)
const joined = vocabularies.filter((vocabulary) => !vocabulary.spaced)
const scripts = vocabularies.filter((vocabulary) => vocabulary.script !== undefined)
const partsOfText = new Map(
  joined.map((vocabulary) => [vocabulary, new RegExp([...vocabulary.commonWords].join('|'), 'giu')]),
)

/** Which vocabularies hold a word. */
const knownWords = new Map<string, Vocabulary[]>()
for (const vocabulary of spaced)
  for (const word of vocabulary.commonWords) knownWords.set(word, [...(knownWords.get(word) ?? []), vocabulary])

/** A character of its own script tells less than a word does. */
const scriptWeight = 0.5

/** How much speaks for each language, in words. Those for which nothing speaks are left out. */
export function evidenceFor(text: string): ReadonlyMap<Vocabulary, number> {
  const evidence = new Map<Vocabulary, number>()
  const add = (vocabulary: Vocabulary, amount: number): void => {
    if (amount > 0) evidence.set(vocabulary, (evidence.get(vocabulary) ?? 0) + amount)
  }
  // The Turkish "İ" becomes two characters in lower case.
  for (const token of text.toLowerCase().replaceAll('i\u0307', 'i').split(' ')) {
    // Addresses and URLs hold words of no language.
    if (/[@/]/.test(token)) continue
    for (const word of token.match(/\p{L}+/gu) ?? [])
      for (const vocabulary of knownWords.get(word) ?? []) add(vocabulary, 1)
  }
  // Most texts hold nothing but plain Latin letters, and need no other look.
  if (!/[^\x00-\x7f]/.test(text)) return evidence
  for (const vocabulary of scripts) add(vocabulary, scriptWeight * (text.match(vocabulary.script!)?.length ?? 0))
  for (const [vocabulary, parts] of partsOfText) add(vocabulary, text.match(parts)?.length ?? 0)
  return evidence
}

/** What each language has no words for; made when it is first asked for. */
const gaps = new Map<string, ReadonlySet<string>>()

/** Says whether a language has words for something at all: what its vocabulary does not give matches nothing. */
export function hasWordsFor(language: string, name: Mark | Phrase): boolean {
  let unsaid = gaps.get(language)
  if (unsaid === undefined) {
    unsaid = gapsOf(vocabularies.find((vocabulary) => vocabulary.language === language))
    gaps.set(language, unsaid)
  }
  return !unsaid.has(name)
}

function gapsOf(vocabulary: Vocabulary | undefined): ReadonlySet<string> {
  if (vocabulary === undefined) return new Set([...marks, ...phrases])
  const expressions = [...Object.entries(vocabulary.marks), ...Object.entries(vocabulary.phrases)]
  return new Set(expressions.filter(([, { source }]) => source === nothing).map(([name]) => name))
}

/** A single word, such as a name, does not tell that a sentence is in another language than the text around it. */
const slightEvidence = 1

/**
 * Chooses the vocabulary by which a text is read.
 * @param around the vocabulary of the text that it stands in, for a text that does not tell; without it, English
 */
export function vocabularyOf(text: string, around?: Vocabulary): Vocabulary {
  const evidence = evidenceFor(text)
  let best = around ?? english
  let most = (evidence.get(best) ?? 0) + (around === undefined ? 0 : slightEvidence)
  for (const vocabulary of vocabularies) {
    const amount = evidence.get(vocabulary) ?? 0
    if (amount <= most) continue
    best = vocabulary
    most = amount
  }
  return best
}

/**
 * Says what a heading's section is about, the most telling topic first: "Scope and supported versions" has two. What the heading's
 * own language says tells more than words in it that another one has, too.
 */
export function topicsOf(heading: string): Topic[] {
  const topics = [vocabularyOf(heading), ...vocabularies].flatMap((vocabulary) =>
    vocabulary.topics.filter(([, pattern]) => pattern.test(heading)).map(([topic]) => topic),
  )
  return [...new Set(topics)]
}
