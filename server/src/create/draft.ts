import type { Answers, Question } from '../protocol.ts'
import { readPolicy } from '../policy/read.ts'
import type { Project } from '../project/project.ts'
import { insertSections } from '../sections/insert.ts'
import { plainSnippet } from '../sections/snippet.ts'
import { chosenItems } from './answers.ts'
import { filledSection } from './fill.ts'
import { isProblem } from './steps/step.ts'
import type { Part, Problem } from './steps/step.ts'
import { steps } from './steps/steps.ts'

/** What somebody is asked who wants a policy for a repository; the picked items are what its files tell, or what most choose. */
export function policyQuestions(project: Project): readonly Question[] {
  return steps.map(({ ask }) => ask(project))
}

/**
 * The text of a new policy by the answers, with `\n` as line break; where the answers say nothing, by what is picked.
 *
 * @param today as YYYY-MM-DD
 */
export function draftPolicy(project: Project, answers: Answers, today: string): { readonly text: string } | Problem {
  const parts: Part[] = [titleFor(project)]
  for (const { ask, write } of steps) {
    const written = write(chosenItems(ask(project), answers), answers, project)
    if (isProblem(written)) return written
    parts.push(...written)
  }
  const { edits } = insertSections(readPolicy(''), parts, project, today)
  return { text: `${edits.map(({ text }) => plainSnippet(text)).join('')}\n` }
}

/** With the name of the repository, unless that means something in Markdown. */
function titleFor({ remotes: [remote] }: Project): Part {
  const name = remote?.repo ?? ''
  const isPlain = /^(?!www\.)[a-z\d](?:[\w.-]{0,98}[a-z\d])?$/i.test(name)
  return filledSection('title', [isPlain ? name : 'this project'])
}
