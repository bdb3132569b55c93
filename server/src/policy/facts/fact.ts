import type { Span } from '../../span.ts'
import type { BlockReading } from '../block.ts'
import type { Fact } from '../policy.ts'
import { sectionsOn } from '../sections.ts'
import { shiftFact } from '../shift.ts'
import { affirms, has, isHeading, locate, spansOf } from '../statement.ts'
import type { SectionAround, Spoken, Statement } from '../statement.ts'
import type { Section, Topic } from '../structure.ts'
import type { Mark } from '../vocabulary/marks.ts'

/** What a fact is drawn from besides what is found in blocks. */
export interface DocumentAround {
  readonly sections: readonly Section[]
  /** The first sentence of the document. */
  readonly opening: Fact | null
}

/**
 * How a fact is read: what each sentence says about it, and what follows from all that is said. What a block says is
 * remembered as long as its surroundings stay the same, so a sentence is judged by nothing but its statement.
 */
export interface FactReader<Found extends Fact = Fact, Result = unknown> {
  /** Spans count from the start of the block. */
  find?(statement: Statement): readonly Found[]
  /** What a block says by other means than sentences. */
  findInBlock?(block: BlockReading, section: SectionAround | null): readonly Found[]
  /** True when nothing but the first thing found matters. */
  readonly firstOnly?: boolean
  /** Moves what was found by `offset` UTF-16 units. */
  shift(found: Found, offset: number): Found
  /** @param found in the order of the document, in its offsets */
  conclude(found: readonly Found[], around: DocumentAround): Result
}

/** A fact that many sentences can state. */
export function everyStatement<Found extends Fact>(
  find: (statement: Statement) => readonly Found[],
): FactReader<Found, readonly Found[]> {
  return { find, shift: shiftFact, conclude: (found) => found }
}

/** A fact that a section establishes by its heading, else the first sentence that states it. */
export function firstStatement(
  find: (statement: Statement) => Fact | null,
  section: (sections: readonly Section[]) => Section | undefined = () => undefined,
): FactReader<Fact, Fact | null> {
  return {
    firstOnly: true,
    find: (statement) => {
      const fact = find(statement)
      return fact ? [fact] : []
    },
    shift: shiftFact,
    conclude: (found, { sections }) => {
      const named = section(sections)
      return named ? sectionFact(named) : (found[0] ?? null)
    },
  }
}

/** The first words that carry a mark, wherever they stand. */
export function firstMention(mark: Mark): FactReader<Fact, Fact | null> {
  return firstStatement((statement) => (has(statement, mark) ? statedFact(statement, mark) : null))
}

/** The sentence as a reason, cut short. */
export function quoted({ sentence }: Spoken): string {
  return `"${sentence.text.slice(0, 80)}"`
}

/** The sentence as a reason, with a sign where it is cut short. */
export function shortened({ sentence }: Spoken): string {
  const { text } = sentence
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`
}

/** A fact that the whole sentence states, or the words of a mark in it. */
export function statedFact(spoken: Spoken, mark?: Mark): Fact {
  const at = mark && spansOf(spoken, mark)[0]
  return { span: at ? locate(spoken, at) : spoken.sentence.span, reason: quoted(spoken) }
}

function sectionFact({ heading }: Section): Fact {
  return { span: heading.textSpan, reason: `a section "${heading.text}"` }
}

/** The first section on a topic that has any content, be it in sections of its own. */
export function filledSection(sections: readonly Section[], topic: Topic): Section | undefined {
  return sectionsOn(sections, topic).find(({ bodyEmpty, span, body }) => !(bodyEmpty && span.end === body.end))
}

export function inProse(spoken: Spoken): boolean {
  return !isHeading(spoken)
}

/** Says whether running text states a mark, not negated. */
export function affirmsInProse(spoken: Spoken, mark: Mark): boolean {
  return inProse(spoken) && affirms(spoken, mark)
}

/** Says whether two spans of a sentence are within a dozen words of each other. */
export function near(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) < 70
}
