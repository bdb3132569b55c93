import type { Answers, Question, QuestionItem } from '../../protocol.ts'
import type { Project } from '../../project/project.ts'
import type { SectionId, StandardSection } from '../../sections/standard.ts'

/** One step on the way to a new policy: a question, and what the policy says by its answer. */
export interface Step {
  readonly ask: (project: Project) => Question
  /**
   * @param chosen items of the question
   * @param answers to all questions, for the texts of inputs
   */
  readonly write: (chosen: readonly QuestionItem[], answers: Answers, project: Project) => readonly Part[] | Problem
}

/** A standard section, or one that was put together. */
export type Part = SectionId | StandardSection

/** Why an answer makes no policy. */
export interface Problem {
  /** A sentence for the user. */
  readonly problem: string
}

/** Says whether an answer makes no policy. */
export function isProblem(written: object): written is Problem {
  return 'problem' in written
}
