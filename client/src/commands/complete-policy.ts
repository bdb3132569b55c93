import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { tell } from '../messages.ts'
import { groupSections, isUrgent } from '../section-items.ts'
import { policyOf } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Lets the user choose among all that is missing, and inserts it. */
export async function completePolicy(author: Author, given: unknown): Promise<void> {
  const policy = await policyOf(author, given)
  if (policy === undefined) return
  const { missing } = groupSections(policy.sections)
  if (missing.length === 0) {
    tell(l10n.t('No standard section is missing.'))
    return
  }
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
  await insertSections(author, policy.document, ids)
}
