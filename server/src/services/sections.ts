import * as l10n from '@vscode/l10n'
import type { CancellationToken } from 'vscode-languageserver'
import { sectionInfos } from '../authoring/section-infos.ts'
import { sortSections } from '../authoring/sort.ts'
import { commandNames, requestNames } from '../protocol.ts'
import type { Outcome, SectionInfo } from '../protocol.ts'
import { applyEdits } from './apply-edits.ts'
import { command, documentIn } from './commands.ts'
import { insertSections } from './insert-sections.ts'
import { findPolicy, policyAt } from './policy-at.ts'
import type { Service, Serving } from './service.ts'

/** The standard sections of a policy: which it has, and commands that insert and sort them. */
export const sectionService: Service = {
  commands: {
    ...command(commandNames.insertSections, insertSections),
    ...command(commandNames.sortSections, sort),
  },
  listen: ({ connection, session }) => {
    connection.onRequest(
      requestNames.sections,
      async (params: unknown, token: CancellationToken): Promise<SectionInfo[] | null> => {
        const open = await policyAt(session, documentIn(params), token)
        return open === null ? null : [...sectionInfos(open)]
      },
    )
  },
}

async function sort(serving: Serving, params: unknown, token: CancellationToken): Promise<Outcome> {
  const found = await findPolicy(serving.session, documentIn(params), token)
  if ('problem' in found) return { done: false, message: found.problem }
  const sorting = sortSections(found.policy)
  if (sorting.state !== 'sorted') return { done: false, message: whyNot[sorting.state]() }
  const { edits, moved } = sorting
  const problem = await applyEdits(serving, found.text, { title: l10n.t('Sort Sections'), edits })
  if (problem !== null) return { done: false, message: problem }
  const names = moved.map(({ text }) => `"${text}"`).join(', ')
  return { done: true, message: l10n.t('The sections are in the standard order now. Moved: {0}.', names) }
}

const whyNot = {
  'in-order': () => l10n.t('The sections are in the standard order already, as far as they can be moved.'),
  numbered: () => l10n.t('The sections are numbered, so they stay as they are. Take the numbers away to sort them.'),
  tangled: () => l10n.t('The sections depend on their order, so they stay as they are.'),
}
