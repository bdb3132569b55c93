import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { tell } from '../messages.ts'
import { under } from '../quick-groups.ts'
import { groupSections, isUrgent } from '../section-items.ts'
import type { SectionItem } from '../section-items.ts'
import { policyOf } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Lets the user choose among all that is missing, and inserts it. */
export async function completePolicy(author: Author, given: unknown): Promise<void> {
  const policy = await policyOf(author, given)
  if (policy === undefined) return
  const { missing, optional, unknown } = groupSections(policy.sections)
  if (missing.length + optional.length + unknown.length === 0) {
    tell(l10n.t('No standard section is missing.'))
    return
  }
  const pickUrgent = (item: SectionItem) => ({ ...item, picked: isUrgent(item.section) })
  const items = [
    ...under(l10n.t('Missing'), missing.map(pickUrgent)),
    ...under(l10n.t('Nice to have'), optional.map(pickUrgent)),
    ...under(l10n.t('Nobody can tell whether it is there'), unknown.map(pickUrgent)),
  ]
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Complete This Policy'),
    placeHolder: l10n.t('Which sections? Choose what you can keep.'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  const ids = (chosen ?? []).flatMap((item) => ('section' in item ? [item.section.id] : []))
  if (ids.length > 0) await insertSections(author, policy.document, ids)
}
