import * as l10n from '@vscode/l10n'
import type { SectionId } from '../sections/standard.ts'

/** Why a reporter needs a standard section, in one sentence. */
export function whyOf(id: SectionId): string {
  return reasons[id]()
}

const reasons: Readonly<Record<SectionId, () => string>> = {
  title: () => l10n.t('A reporter sees at once that this is the right page, and is welcome.'),
  'parent-policy': () => l10n.t('A reporter finds the policy of the whole organization from here.'),
  'communication-channels': () =>
    l10n.t('Without a private way to report, people publish what they found, or keep it.'),
  'first-contact': () => l10n.t('Whoever finds you in a public place learns how to go on in private.'),
  'encryption-key': () => l10n.t('A reporter can send details that nobody else can read on the way.'),
  'report-contents': () => l10n.t('A reporter who knows what you need sends it at once, and nobody has to ask back.'),
  'ai-reports': () => l10n.t('A reporter who uses AI tools knows what you expect, and fewer reports come unchecked.'),
  'anonymous-reports': () => l10n.t('Somebody who must not be named can report all the same.'),
  languages: () => l10n.t('A reporter knows in which language you can read a report.'),
  'response-times': () => l10n.t('A reporter knows how long to wait before asking again or going public.'),
  'report-progress': () => l10n.t('A reporter who hears from you does not wonder whether the report was lost.'),
  'coordinated-disclosure': () => l10n.t('A reporter knows from which day on the details may be published.'),
  'embargo-list': () => l10n.t('Those who ship the project to many people can have their update ready in time.'),
  'supported-versions': () =>
    l10n.t('A reporter knows in which versions a vulnerability counts, and users when to update.'),
  'support-policy': () => l10n.t('Users and reporters know how long a version still gets fixes.'),
  'security-updates': () => l10n.t('Users learn where a fix is announced, and reporters what becomes of their report.'),
  'cve-ids': () => l10n.t('A reporter knows who takes care of the CVE id, so that nobody asks for it twice.'),
  scope: () => l10n.t('A reporter knows which code and which services the policy is for.'),
  'security-model': () => l10n.t('A reporter can tell a vulnerability from what works as it should.'),
  'out-of-scope': () => l10n.t('A reporter does not lose time on what you would not fix, and neither do you.'),
  'test-rules': () => l10n.t('A reporter knows how to test without harm to other people.'),
  'safe-harbor': () => l10n.t('Without this promise, reporters must fear legal consequences, and some stay silent.'),
  'safe-harbor-short': () => l10n.t('Even one sentence takes away the fear of legal consequences.'),
  'third-party-action': () => l10n.t('A reporter knows what you will do when somebody else takes legal action.'),
  'no-bounty': () => l10n.t('Nobody expects money that you will not pay.'),
  'bug-bounty': () => l10n.t('A reporter knows what is paid, for what, and who decides, before the work begins.'),
  credit: () => l10n.t('For many reporters the name in the advisory is the only reward.'),
  'hall-of-fame': () => l10n.t('A reporter sees that others were thanked in public.'),
  contact: () => l10n.t('Other questions come to the right place, and not through the channels for reports.'),
  references: () => l10n.t('A reporter can read how disclosure usually works.'),
  'policy-history': () => l10n.t('A reporter sees that the policy is looked after, and what changed.'),
}
