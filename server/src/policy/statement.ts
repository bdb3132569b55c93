import { contains } from '../span.ts'
import type { Span } from '../span.ts'
import type { Link, Passage, Sentence, Topic } from './structure.ts'
import type { Mark } from './vocabulary/marks.ts'
import type { Phrase } from './vocabulary/phrases.ts'

/** A sentence and the passage it stands in. */
export interface Spoken {
  readonly sentence: Sentence
  readonly passage: Passage
}

/** The heading that a sentence stands under, as far as it decides what the sentence means. */
export interface SectionAround {
  readonly heading: string
  readonly depth: number
  readonly topic: Topic | null
  readonly parent: SectionAround | null
}

/** A sentence in its surroundings: what stands around it decides what it means. All spans count from the start of its block. */
export interface Statement extends Spoken {
  readonly section: SectionAround | null
  /** The sentence that introduces the list that this one stands in: "Please report it by:". */
  readonly intro: Spoken | null
  /** The sentence before it in the same passage. */
  readonly before: Statement | null
  /** The sentence before it in the document. */
  readonly previous: Spoken | null
  /** Its links, references resolved. */
  readonly links: readonly Link[]
}

export function has({ sentence }: Spoken, mark: Mark): boolean {
  return sentence.marks.has(mark)
}

export function hasAny({ sentence }: Spoken, ...marks: readonly Mark[]): boolean {
  return marks.some((mark) => sentence.marks.has(mark))
}

/** Where a mark stands in the sentence's text. */
export function spansOf({ sentence }: Spoken, mark: Mark): readonly Span[] {
  return sentence.marks.get(mark) ?? []
}

/** Says whether a phrase of the sentence's language stands in a text: in the sentence, or in what is given of it. */
export function says({ sentence }: Spoken, phrase: Phrase, text = sentence.text): boolean {
  return sentence.vocabulary.phrases[phrase].test(text)
}

export function textAt({ sentence }: Spoken, at: Span): string {
  return sentence.text.slice(at.start, at.end)
}

export function textBefore({ sentence }: Spoken, at: Span): string {
  return sentence.text.slice(0, at.start)
}

export function textAfter({ sentence }: Spoken, at: Span): string {
  return sentence.text.slice(at.end)
}

/** The topic of the nearest section that has one. */
export function topicAround(statement: Statement): Topic | null {
  for (let section = statement.section; section; section = section.parent)
    if (section.topic && section.topic !== 'title') return section.topic
  return null
}

/** Turns a stretch of the sentence's text into a span of the block. */
export function locate({ sentence, passage }: Spoken, at: Span): Span {
  return passage.prose.toSource(sentence.at + at.start, sentence.at + at.end)
}

/** Where the clause that holds `at` begins in the sentence. */
function clauseStart(spoken: Spoken, at: number): number {
  const before = spoken.sentence.text.slice(0, at)
  let start = 0
  for (const match of before.matchAll(spoken.sentence.vocabulary.phrases.clauseEnd))
    start = match.index + match[0].length
  return start
}

/** Where the clause that holds the end of `at` ends in the sentence. */
function clauseEnd(spoken: Spoken, { end }: Span): number {
  const { text, vocabulary } = spoken.sentence
  for (const match of text.slice(end).matchAll(vocabulary.phrases.clauseEnd)) return end + match.index
  return text.length
}

/** The part of the clause that holds `at` in which the words stand that say who does it, or deny it. */
function clauseAround(spoken: Spoken, at: Span): Span {
  const end = spoken.sentence.vocabulary.negation === 'before' ? at.start : clauseEnd(spoken, at)
  return { start: clauseStart(spoken, at.start), end }
}

/** What denies `at` in its clause; in some languages it stands behind it, or in its midst. */
function negatorsOf(spoken: Spoken, at: Span): readonly Span[] {
  const negations = spansOf(spoken, 'negation')
  if (negations.length === 0) return []
  const { start, end } = clauseAround(spoken, at)
  const encouraged = spansOf(spoken, 'encouragement')
  return negations.filter(
    (span) =>
      span.start >= start &&
      span.start < end &&
      !encouraged.some((other) => contains(other, span)) &&
      !says(spoken, span.start < at.end ? 'deniesWhatPrecedes' : 'deniesWhatFollows', textAt(spoken, span)),
  )
}

/** Says whether `at` is denied in its clause: "do **not** file a public issue". */
export function negated(spoken: Spoken, at: Span): boolean {
  return negatorsOf(spoken, at).length > 0
}

/** The same within a few words, for things that are rarely denied from afar. */
export function negatedNearby(spoken: Spoken, at: Span): boolean {
  return negatorsOf(spoken, at).some((one) => Math.max(at.start - one.end, one.start - at.end) < 25)
}

/** Says whether a mark stands in the sentence and is not negated there. */
export function affirms(spoken: Spoken, mark: Mark): boolean {
  return spansOf(spoken, mark).some((span) => !negated(spoken, span))
}

/** Says whether the project, not the reporter, acts in the clause of `at`. */
export function doneByProject(spoken: Spoken, at: Span): boolean {
  const actors = spansOf(spoken, 'we')
  if (actors.length === 0) return false
  const { text } = spoken.sentence
  const { start, end } = clauseAround(spoken, at)
  return actors.some(
    (span) => span.start >= start && span.start < end && !says(spoken, 'reporter', text.slice(span.end, at.start)),
  )
}

/** Says whether a text announces what follows it: "as follows:". */
export function announces(text: string): boolean {
  return /[:：]$/.test(text)
}

export function isHeading({ passage }: Spoken): boolean {
  return passage.kind === 'heading'
}

export function isCell({ passage }: Spoken): boolean {
  return passage.kind === 'cell'
}
