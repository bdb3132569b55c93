import * as l10n from '@vscode/l10n'
import snippets from '../../../../snippets/security-policy.json' with { type: 'json' }
import type { Project } from '../../project/project.ts'
import type { QuestionItem } from '../../protocol.ts'
import { currentLine } from '../../sections/current-line.ts'
import { standardSections } from '../../sections/standard.ts'
import type { StandardSection } from '../../sections/standard.ts'
import { withValues } from '../../sections/tab-stops.ts'
import { filledSection } from '../../sections/filled.ts'
import type { Step } from './step.ts'

/** Which versions get security fixes. */
export const versions: Step = {
  ask: (project) => ({
    id: 'versions',
    title: l10n.t('Which versions get fixes'),
    prompt: l10n.t('Which versions get security fixes?'),
    many: false,
    items: [
      { id: 'latest', label: l10n.t('Only the latest release'), picked: true },
      ...lineItems(project),
      { id: 'main-branch', label: l10n.t('Only the main branch, because there are no releases'), picked: false },
    ],
  }),
  write: ([chosen], _, project) => {
    const line = currentLine(project)
    if (chosen?.id === 'line' && line !== null) return [filledSection('supported-versions', [line.name, line.first])]
    return [only(chosen?.id === 'main-branch' ? 'the main branch' : 'the latest release')]
  },
}

/** Says that one version alone gets fixes. */
function only(version: string): StandardSection {
  const [, , ...body] = snippets['Latest Release Only'].body
  return { ...standardSections['supported-versions'], body: body.map((line) => withValues(line, [version])) }
}

function lineItems(project: Project): readonly QuestionItem[] {
  const line = currentLine(project)
  if (line === null) return []
  const { name, first, newest } = line
  return [
    {
      id: 'line',
      label: l10n.t('All releases of {0}', name),
      description: l10n.t('the newest version is {0}', newest),
      detail: l10n.t('A table of versions, in which those before {0} get no fixes', first),
      picked: false,
    },
  ]
}
