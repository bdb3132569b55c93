import type { Span } from '../../span.ts'
import type { Stage } from '../policy.ts'
import type { Marks, Topic } from '../structure.ts'
import type { Mark } from './marks.ts'
import { marks } from './marks.ts'
import type { Phrase } from './phrases.ts'

/**
 * The words of one language; the reading is the same for all. Adding a language is adding one such value: see `README.md`. All
 * expressions ignore case, and none may take more than linear time; a test watches over it.
 */
export interface Vocabulary {
  /** BCP 47 tag. */
  readonly language: string
  /** Frequent words by which the language is recognised, in lower case; where words are not parted, parts of text. */
  readonly commonWords: ReadonlySet<string>
  /** Words stand apart: they are parted by spaces, and carry no endings of others. */
  readonly spaced: boolean
  /** Characters by which it is recognised; with the flag `g`. */
  readonly script?: RegExp
  /**
   * Where a negator stands to what it denies: `around` also finds it in it, or behind it in the same clause. `either` does so, too,
   * where words in brackets are a clause of their own.
   */
  readonly negation: 'before' | 'either' | 'around'
  /** The end of a text whose full stop belongs to an abbreviation and ends no sentence: "e.g.". */
  readonly abbreviation: RegExp
  /** How headings say what their section is about; the first that matches counts. */
  readonly topics: Topics
  /** What words say wherever they stand in a sentence; expressions with the flag `g`. */
  readonly marks: Readonly<Record<Mark, RegExp>>
  /** What words say at one place only: before, after or inside something else. */
  readonly phrases: Readonly<Record<Phrase, RegExp>>
  /** How the label of a table's column or of a section names a stage of handling a report. */
  readonly stages: Readonly<Record<Stage, RegExp>>
  readonly durations: DurationWords
  readonly versions: VersionWords
  readonly addresses: AddressWords
}

/** How headings say what their section is about. */
export interface Topics {
  /** Matches where one of the patterns does; without it, each has to be tried. */
  readonly any?: RegExp
  readonly each: readonly { readonly topic: Topic; readonly pattern: RegExp }[]
}

/** How durations are written. */
export interface DurationWords {
  /** Numbers in words, in lower case, but for those whose lower case is another word: "İki". */
  readonly numbers: Readonly<Record<string, number>>
  /**
   * Expressions with the flag `g` and named groups: one of `hours`, `days`, `weeks`, `months` and `years` takes part in a match;
   * `low` and `high` are numbers (one, if there is none), `business` says that business days are counted. Where two
   * expressions match, the earlier counts.
   */
  readonly patterns: readonly RegExp[]
}

/** How a table of supported versions is written. */
export interface VersionWords {
  /** The start of a status that says that a version is supported. */
  readonly yes: RegExp
  /** The start of a status that says that it is not. */
  readonly no: RegExp
  /** The whole header of a column of versions. */
  readonly versionHeader: RegExp
  /** A word of such a header, for tables in a section about versions. */
  readonly versionWord: RegExp
  /** A word in the header of a column that makes a table one of supported versions. */
  readonly statusHeader: RegExp
  /** A word in the header of the column that says whether a version is supported. */
  readonly statusColumn: RegExp
  /** Words in place of a version number: "latest". */
  readonly namedVersion: RegExp
}

/** How addresses are spelled out: "security at example dot com". */
export interface AddressWords {
  readonly at: string
  readonly dot: string
}

/** Nobody writes longer sentences; what claims to be one is read only so far, so that reading takes bounded time. */
const longestSentence = 2000

/** Finds what the words of a sentence say. */
export function markSentence(text: string, vocabulary: Vocabulary): Marks {
  const found = new Map<Mark, Span[]>()
  const head = text.slice(0, longestSentence)
  for (const mark of marks) {
    const expression = vocabulary.marks[mark]
    // Most marks are in no sentence, and a test costs less than to begin a search for all matches.
    expression.lastIndex = 0
    const isFound = expression.test(head)
    expression.lastIndex = 0
    if (!isFound) continue
    for (const match of head.matchAll(expression)) {
      if (match[0] === '') continue
      const span = { start: match.index, end: match.index + match[0].length }
      const spans = found.get(mark)
      if (spans) spans.push(span)
      else found.set(mark, [span])
    }
  }
  return found
}
