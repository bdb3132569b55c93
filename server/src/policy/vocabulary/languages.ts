import { onDemand } from '../../on-demand.ts'
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
import type { Mark } from './marks.ts'
import type { Phrase } from './phrases.ts'
import { unread } from './unread.ts'
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

/** All languages that are recognised. */
const recognised: readonly Vocabulary[] = [...vocabularies, ...unread]

/** By what languages are recognised. */
const signs = onDemand({
  /** Which vocabularies hold a word. */
  words: () => {
    const known = new Map<string, Vocabulary[]>()
    for (const vocabulary of recognised.filter(({ spaced }) => spaced))
      for (const word of vocabulary.commonWords) known.set(word, [...(known.get(word) ?? []), vocabulary])
    return known
  },
  parts: () =>
    vocabularies
      .filter(({ spaced }) => !spaced)
      .map((vocabulary) => [vocabulary, new RegExp([...vocabulary.commonWords].join('|'), 'giu')] as const),
  scripts: () => recognised.filter(({ script }) => script !== undefined),
})

/** A character of its own script tells less than a word does. */
const scriptWeight = 0.5

/** How much speaks for each language, in words, also for those that are not read. Those for which nothing speaks are left out. */
export function evidenceFor(text: string): ReadonlyMap<Vocabulary, number> {
  const evidence = new Map<Vocabulary, number>()
  const add = (vocabulary: Vocabulary, amount: number): void => {
    if (amount > 0) evidence.set(vocabulary, (evidence.get(vocabulary) ?? 0) + amount)
  }
  for (const word of wordsIn(text)) for (const vocabulary of signs.words.get(word) ?? []) add(vocabulary, 1)
  // Most texts hold nothing but plain Latin letters, and need no other look.
  if (isAscii(text)) return evidence
  for (const vocabulary of signs.scripts) add(vocabulary, scriptWeight * (text.match(vocabulary.script!)?.length ?? 0))
  for (const [vocabulary, parts] of signs.parts) add(vocabulary, text.match(parts)?.length ?? 0)
  return evidence
}

/** The words of a text in lower case, but for addresses and URLs, which hold words of no language. */
function wordsIn(text: string): readonly string[] {
  const plain = /[@/]/.test(text)
    ? text
        .split(' ')
        .filter((token) => !/[@/]/.test(token))
        .join(' ')
    : text
  const lower = plain.toLowerCase()
  // The Turkish "İ" becomes two characters in lower case.
  return (isAscii(lower) ? lower.match(/[a-z]+/g) : lower.replaceAll('i\u0307', 'i').match(/\p{L}+/gu)) ?? []
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

/** Says whether a language has words for something at all: what its vocabulary does not give matches nothing. */
export function hasWordsFor(language: string, name: Mark | Phrase): boolean {
  const vocabulary = vocabularies.find((one) => one.language === language)
  if (vocabulary === undefined) return false
  const expressions: Readonly<Partial<Record<string, RegExp>>>[] = [vocabulary.marks, vocabulary.phrases]
  return expressions.every((some) => some[name]?.source !== nothing)
}

/** Short words of a language that is not read stand in others by chance. */
const chance = 0.5

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
  for (const vocabulary of vocabularies) choose(vocabulary, evidence.get(vocabulary) ?? 0)
  for (const vocabulary of unread) choose(vocabulary, (evidence.get(vocabulary) ?? 0) - chance)
  return best

  function choose(vocabulary: Vocabulary, amount: number): void {
    if (amount <= most) return
    best = vocabulary
    most = amount
  }
}

/**
 * Says what a heading's section is about, the most telling topic first: "Scope and supported versions" has two. What the heading's
 * own language says tells more than words in it that another one has, too.
 */
export function topicsOf(heading: string): Topic[] {
  const own = vocabularyOf(heading)
  const topics = [own, ...vocabularies].flatMap((vocabulary) => {
    const { any, each } = vocabulary.topics
    if (any !== undefined && !any.test(heading)) return []
    return each.filter(({ pattern }) => pattern.test(heading)).map(({ topic }) => topic)
  })
  return [...new Set(topics)]
}
