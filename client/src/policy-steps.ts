import type { Answers, Question, QuestionInput } from '../../server/src/protocol.ts'

/** A question, or a text that an item which was chosen for it asks for. */
export interface PolicyStep {
  readonly question: Question
  readonly input: QuestionInput | null
  /** The place of the question among all, from 1. */
  readonly number: number
}

/** The steps on the way to a policy, as far as the answers given so far lead. */
export function stepsFor(questions: readonly Question[], answers: Answers): readonly PolicyStep[] {
  return questions.flatMap((question, index) => {
    const inputs = chosenFor(question, answers).flatMap(
      (chosen) => question.items.find(({ id }) => id === chosen)?.input ?? [],
    )
    return [null, ...inputs].map((input) => ({ question, input, number: index + 1 }))
  })
}

/** The ids of the items that are chosen: those that were, or else the defaults. */
export function chosenFor({ id, items }: Question, answers: Answers): readonly string[] {
  return answers[id] ?? items.filter(({ picked }) => picked).map((item) => item.id)
}

/** What is wrong with a text that was typed; `undefined` when nothing is. */
export function mistakeIn({ pattern, mistake }: QuestionInput, text: string): string | undefined {
  return new RegExp(pattern, 'i').test(text.trim()) ? undefined : mistake
}
