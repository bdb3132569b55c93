import type { Span } from '../span.ts'
import { shiftSpan } from '../span.ts'
import type { Link, Passage, Section, Sentence, Topic } from './structure.ts'
import type { Mark } from './vocabulary/vocabulary.ts'

/** A sentence in its surroundings: what stands around it decides what it means. */
export interface Statement {
  readonly sentence: Sentence
  readonly passage: Passage
  /** Offset of the block, to which the sentence's spans are relative. */
  readonly offset: number
  readonly section: Section | null
  /** The sentence that introduces the list that this one stands in: "Please report it by:". */
  readonly intro: Statement | null
  /** The sentence before it in the same passage. */
  readonly before: Statement | null
  /** Its links, references resolved, spans in the document. */
  readonly links: readonly Link[]
}

export function has(statement: Statement, mark: Mark): boolean {
  return statement.sentence.marks.has(mark)
}

export function hasAny(statement: Statement, ...marks: readonly Mark[]): boolean {
  return marks.some((mark) => statement.sentence.marks.has(mark))
}

/** Where a mark stands in the sentence's text. */
export function spansOf(statement: Statement, mark: Mark): readonly Span[] {
  return statement.sentence.marks.get(mark) ?? []
}

/** The topic of the nearest section that has one. */
export function topicAround(statement: Statement): Topic | null {
  for (let section = statement.section; section; section = section.parent)
    if (section.heading.topic && section.heading.topic !== 'title') return section.heading.topic
  return null
}

/** Turns a stretch of the sentence's text into a span of the document. */
export function locate(statement: Statement, at: Span): Span {
  const { sentence, passage, offset } = statement
  return shiftSpan(passage.prose.toSource(sentence.at + at.start, sentence.at + at.end), offset)
}

/** The whole sentence as a span of the document. */
export function whole(statement: Statement): Span {
  return shiftSpan(statement.sentence.span, statement.offset)
}

/**
 * A clause ends at a strong mark, or at a comma that is followed by a new verb or subject: "Do not file an issue, instead
 * email us" has two.
 */
const clauseEnd =
  /[;:!?()—–•]|\. |,? (?:instead|but|however|otherwise|alternatively|although|unless|rather,)\b|, (?:please|and please|then|so|we|you|i|it|use|e-?mail|send|contact|report|submit|open|create|file|just|do|feel|let)\b/gi

/** Where the clause that holds `at` begins in the sentence. */
export function clauseStart(statement: Statement, at: number): number {
  const before = statement.sentence.text.slice(0, at)
  let start = 0
  for (const match of before.matchAll(clauseEnd)) start = match.index + match[0].length
  return start
}

/** Says whether a negator stands before `at` in its clause: "do **not** file a public issue". */
export function negated(statement: Statement, at: Span): boolean {
  const from = clauseStart(statement, at.start)
  const encouraged = spansOf(statement, 'encouragement')
  return spansOf(statement, 'negation').some(
    (span) =>
      span.start >= from &&
      span.start < at.start &&
      !encouraged.some((other) => other.start <= span.start && span.end <= other.end),
  )
}

/** The same within a few words, for things that are rarely denied from afar. */
export function negatedNearby(statement: Statement, at: Span): boolean {
  return (
    negated(statement, at) && spansOf(statement, 'negation').some((s) => s.end <= at.start && at.start - s.end < 25)
  )
}

/** Somebody outside the project, who takes over the action: "we want you to report". */
const reporter = /\b(?:you|researchers?|reporters?|users?|anyone|everyone|people|finders?)\b/i

/** Says whether the project, not the reporter, acts in the clause before `at`. */
export function doneByProject(statement: Statement, at: Span): boolean {
  const from = clauseStart(statement, at.start)
  const { text } = statement.sentence
  return spansOf(statement, 'we').some(
    (span) => span.start >= from && span.start < at.start && !reporter.test(text.slice(span.end, at.start)),
  )
}
