import type { Answers, Question } from '../protocol.ts'
import { readPolicy } from '../policy/read.ts'
import type { Project } from '../project/project.ts'
import { insertSections } from '../sections/insert.ts'
import { plainSnippet } from '../sections/snippet.ts'
import { chosenItems } from './answers.ts'
import { isProblem } from './steps/step.ts'
import type { Part, Problem } from './steps/step.ts'
import { steps } from './steps/steps.ts'

/** What somebody is asked who wants a policy for a repository; the picked items are what its files tell, or what most choose. */
export function policyQuestions(project: Project): readonly Question[] {
  return steps.map(({ ask }) => ask(project))
}

/** A new policy, with `\n` as line break. */
export interface Draft {
  readonly text: string
  /** The same in snippet syntax, with a tab stop for each value that its author may want to change. */
  readonly snippet: string
}

/**
 * A new policy by the answers; where the answers say nothing, by what is picked.
 *
 * @param today as YYYY-MM-DD
 */
export function draftPolicy(project: Project, answers: Answers, today: string): Draft | Problem {
  const parts: Part[] = ['title']
  for (const { ask, write } of steps) {
    const written = write(chosenItems(ask(project), answers), answers, project)
    if (isProblem(written)) return written
    parts.push(...written)
  }
  const { edits } = insertSections(readPolicy(''), parts, project, today)
  const snippet = `${edits.map(({ text }) => text).join('')}\n`
  return { text: plainSnippet(snippet), snippet }
}
