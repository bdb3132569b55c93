import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { under } from '../quick-groups.ts'
import { groupSections } from '../section-items.ts'
import { goTo } from '../show.ts'
import { policyOf } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Lets the user choose a standard section: one that is missing is inserted, one that is there already is shown. */
export async function insertSection(author: Author, given: unknown): Promise<void> {
  const policy = await policyOf(author, given)
  if (policy === undefined) return
  const { missing, optional, unknown, present } = groupSections(policy.sections)
  const items = [
    ...under(l10n.t('Missing'), missing),
    ...under(l10n.t('Nice to have'), optional),
    ...under(l10n.t('Nobody can tell whether it is there'), unknown),
    ...under(l10n.t('Already there'), present),
  ]
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Insert Section'),
    placeHolder: l10n.t('Which section? One that is there already is shown.'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  if (chosen === undefined || !('section' in chosen)) return
  const { id, state, range } = chosen.section
  if (state === 'present' && range !== null) await goTo(policy.document.uri, range)
  else await insertSections(author, policy.document, [id])
}
