import * as l10n from '@vscode/l10n'
import type { Project } from '../../project/project.ts'
import type { Answers, QuestionItem } from '../../protocol.ts'
import { communicationChannels } from '../../sections/channels.ts'
import type { KnownChannel } from '../../sections/channels.ts'
import { isUnanswered, textOf } from '../answers.ts'
import { ways } from '../ways.ts'
import { isProblem } from './step.ts'
import type { Problem, Step } from './step.ts'

/** How people can report in private. */
export const channels: Step = {
  ask: (project) => ({
    id: 'channels',
    title: l10n.t('How people report'),
    prompt: l10n.t('Where do you read private reports?'),
    many: true,
    items: ways.flatMap(({ id, item }) => {
      const offered = item(project)
      return offered === null ? [] : [{ id, ...offered }]
    }),
  }),
  write: (chosen, answers, project) => {
    if (chosen.length === 0) return { problem: l10n.t('Say how people can report a vulnerability to you in private.') }
    const channels = chosen.map((item) => channelFor(item, answers, project))
    return channels.find(isProblem) ?? [communicationChannels(channels.flatMap((one) => (isProblem(one) ? [] : one)))]
  },
}

function channelFor({ id, input }: QuestionItem, answers: Answers, project: Project): KnownChannel | Problem {
  const way = ways.find((one) => one.id === id)!
  const text = input === undefined ? '' : textOf(input, answers)
  if (text === null) return { problem: isUnanswered(input!, answers) ? input!.prompt : input!.mistake }
  const problem = way.mistake?.(text) ?? null
  return problem === null ? { kind: way.id, values: [way.target(project, text)] } : { problem }
}
