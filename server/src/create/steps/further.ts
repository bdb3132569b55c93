import * as l10n from '@vscode/l10n'
import { askersOf } from '../../authoring/askers.ts'
import { sectionNotes } from '../../authoring/section-notes.ts'
import type { Project } from '../../project/project.ts'
import type { QuestionItem } from '../../protocol.ts'
import { standardSections } from '../../sections/standard.ts'
import type { SectionId } from '../../sections/standard.ts'
import { chosenItems } from '../answers.ts'
import { filledSection, firstVersion } from '../../sections/filled.ts'
import { knownToPay } from '../known-channels.ts'
import { githubRemote } from '../remotes.ts'
import type { Step } from './step.ts'
import { versions } from './versions.ts'

/** What else the policy says. Picked is only what every project can say: nobody makes a promise by pressing Enter. */
export const further: Step = {
  ask: (project) => ({
    id: 'sections',
    title: l10n.t('What else it says'),
    prompt: l10n.t('What else should it say? Choose only what you can promise.'),
    many: true,
    items: sectionsFor(project).map(([id, picked]) => itemFor(id, picked)),
  }),
  write: (chosen, answers, project) => [
    'report-contents',
    ...chosen.map(({ id }) => {
      if (id === 'policy-history') return firstVersion
      if (id !== 'security-updates') return id as SectionId
      const [fixed] = chosenItems(versions.ask(project), answers)
      return filledSection(id, [whereFixed[fixed?.id ?? 'latest']!])
    }),
  ],
}

/** What is fixed, by the answer to which versions get fixes. */
const whereFixed: Readonly<Record<string, string>> = {
  latest: 'the latest release',
  line: 'every supported version',
  'main-branch': 'the main branch',
}

/** The sections that need nothing filled in, and whether they are picked. */
function sectionsFor(project: Project): readonly (readonly [SectionId, boolean])[] {
  const onGitHub = githubRemote(project) !== null
  const sections: readonly (readonly [SectionId, boolean])[] = [
    ['scope', true],
    ['out-of-scope', false],
    ['test-rules', false],
    ['ai-reports', false],
    ['safe-harbor', false],
    ['no-bounty', true],
    ['credit', true],
    ['anonymous-reports', false],
    ['languages', false],
    ['references', false],
    ['security-updates', false],
    ['cve-ids', false],
    ['policy-history', true],
  ]
  return sections.filter(([id]) => {
    // Their text leads to pages on GitHub.
    if (id === 'security-updates' || id === 'cve-ids') return onGitHub
    return id !== 'no-bounty' || knownToPay(project) !== true
  })
}

function itemFor(id: SectionId, picked: boolean): QuestionItem {
  const { name, summary, legal } = standardSections[id]
  return { id, label: name, description: sectionNotes(legal, askersOf(id)), detail: summary, picked }
}
