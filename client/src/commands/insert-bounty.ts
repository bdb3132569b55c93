import * as l10n from '@vscode/l10n'
import { window } from 'vscode'
import type { Author } from '../ask-server.ts'
import { policyOf } from '../subject.ts'
import { insertSections } from './insert-sections.ts'

/** Asks whether reports are paid, unless the policy says so already, and inserts the section for it. */
export async function insertBounty(author: Author, given: unknown): Promise<void> {
  const policy = await policyOf(author, given)
  if (policy === undefined) return
  const items = [
    {
      id: 'no-bounty',
      label: l10n.t('No rewards'),
      detail: l10n.t('Says that reports are not paid, and what you offer instead.'),
    },
    {
      id: 'bug-bounty',
      label: l10n.t('Rewards'),
      detail: l10n.t('Says what is paid for which reports, in a table.'),
    },
  ]
  const isThere = ({ id }: { id: string }) =>
    policy.sections.some((section) => section.id === id && section.state === 'present')
  const title = l10n.t('Insert Bug Bounty Section')
  const chosen =
    items.find(isThere) ??
    (await window.showQuickPick(items, { title, placeHolder: l10n.t('Do you pay for reports?') }))
  if (chosen !== undefined) await insertSections(author, policy.document, [chosen.id])
}
