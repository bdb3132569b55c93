import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { tell } from '../messages.ts'
import { groupSections, isUrgent } from '../section-items.ts'
import { subjectOf, tellNoPolicy } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Lets the user choose among all that is missing, and inserts it. */
export async function completePolicy(author: Author, given: unknown): Promise<void> {
  const document = await subjectOf(given)
  if (document === undefined) return
  const sections = await author.sections({ uri: document.uri.toString() })
  if (sections === null) return tellNoPolicy()
  const { missing } = groupSections(sections)
  if (missing.length === 0) return tell(l10n.t('No standard section is missing.'))
  const items = missing.map((item) => ({ ...item, picked: isUrgent(item.section) }))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Complete This Policy'),
    placeHolder: l10n.t('Which sections? Choose what you can keep.'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  if (chosen === undefined || chosen.length === 0) return
  const ids = chosen.map(({ section }) => section.id)
  await insertSections(author, document, ids)
}
