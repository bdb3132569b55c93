import * as l10n from '@vscode/l10n'
import { escapeSnippet } from '../../fix.ts'
import type { Project } from '../../project/project.ts'
import type { Answers, QuestionItem } from '../../protocol.ts'
import { standardSections } from '../../sections/standard.ts'
import type { StandardSection } from '../../sections/standard.ts'
import { isUnanswered, textOf } from '../answers.ts'
import { ways } from '../ways.ts'
import { isProblem } from './step.ts'
import type { Problem, Step } from './step.ts'

/** How people can report in private. */
export const channels: Step = {
  ask: (project) => ({
    id: 'channels',
    title: l10n.t('How people report'),
    prompt: l10n.t(
      'How can people report a vulnerability to you in private? Choose all ways that somebody looks after.',
    ),
    many: true,
    items: ways.flatMap(({ id, item }) => {
      const offered = item(project)
      return offered === null ? [] : [{ id, ...offered }]
    }),
  }),
  write: (chosen, answers, project) => {
    if (chosen.length === 0) return { problem: l10n.t('Say how people can report a vulnerability to you in private.') }
    const sentences = chosen.map((item) => sentenceFor(item, answers, project))
    return sentences.find(isProblem) ?? [sectionOf(sentences.flatMap((one) => (isProblem(one) ? [] : one.text)))]
  },
}

function sentenceFor(
  { id, input }: QuestionItem,
  answers: Answers,
  project: Project,
): { readonly text: string } | Problem {
  const way = ways.find((one) => one.id === id)!
  const text = input === undefined ? '' : textOf(input, answers)
  if (text === null) return { problem: isUnanswered(input!, answers) ? input!.prompt : input!.mistake }
  const problem = way.mistake?.(text) ?? null
  return problem === null ? { text: way.sentence(project, text) } : { problem }
}

/** The standard section with other ways in its first sentence. */
function sectionOf(sentences: readonly string[]): StandardSection {
  const section = standardSections['communication-channels']
  const [, ...others] = section.body
  const [only] = sentences
  const first =
    sentences.length === 1
      ? [`Please report vulnerabilities in private: ${only!.replace(/^\[?[A-Z]/, (first) => first.toLowerCase())}`]
      : ['Please report vulnerabilities in private, in one of these ways:', '', ...sentences.map((one) => `- ${one}`)]
  return { ...section, body: [...first.map(escapeSnippet), ...others] }
}
