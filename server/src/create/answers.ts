import type { Answers, Question, QuestionInput, QuestionItem } from '../protocol.ts'

/** No address and no URL that people write has more characters. */
const longest = 300

/**
 * The items that were chosen for a question, in its own order; the picked ones where nothing was answered. Answers come from
 * anywhere: what is no item of the question does not count.
 */
export function chosenItems({ id, many, items }: Question, answers: Answers): readonly QuestionItem[] {
  const answer: unknown = answers[id]
  const picked = items.filter((item) => item.picked)
  if (!Array.isArray(answer)) return picked
  const chosen = items.filter((item) => answer.includes(item.id))
  if (many) return chosen
  return chosen.length === 0 ? picked : chosen.slice(0, 1)
}

/** The text of an input, without the white space around it; `null` when it is not of the right form. */
export function textOf(input: QuestionInput, answers: Answers): string | null {
  const text = givenText(input, answers)
  return text.length <= longest && new RegExp(input.pattern, 'i').test(text) ? text : null
}

/** Says whether nobody has answered an input, and nothing is known either. */
export function isUnanswered(input: QuestionInput, answers: Answers): boolean {
  return givenText(input, answers) === ''
}

function givenText({ id, value }: QuestionInput, answers: Answers): string {
  const answer: unknown = answers[id]
  const given: unknown = Array.isArray(answer) ? answer[0] : undefined
  return typeof given === 'string' ? given.trim() : value
}
