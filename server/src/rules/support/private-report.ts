import * as l10n from '@vscode/l10n'
import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../project/project.ts'
import { inEnglish } from '../../sections/in-english.ts'
import { linkTo } from '../../sections/repository-links.ts'
import { overlaps } from '../../span.ts'
import type { Span } from '../../span.ts'
import type { Fix } from '../../fix.ts'
import { addSentence, sentenceAt } from './sentence.ts'
import type { PlacedSentence } from './sentence.ts'

/** GitHub's form for private reports, as a tab stop of a snippet; `null` where the repository is known to be elsewhere. */
export function privateReportForm(project: Project): string | null {
  const { remotes } = project
  if (remotes.length > 0 && !remotes.some(({ host }) => host === 'github.com')) return null
  return `\${1:${linkTo(project, '../../security/advisories/new')}}`
}

/**
 * The fix that asks for a private report on GitHub in the place of a sentence. It still asks for what the sentence wants to be told;
 * a sentence that also says when something happens is not replaced.
 */
export function privateReportInstead(
  policy: Policy,
  project: Project,
  { span, passage }: PlacedSentence,
): readonly Fix[] {
  const form = privateReportForm(project)
  if (form === null || span === null || passage.kind === 'heading') return []
  const { timeframes, reportContents } = policy
  if (timeframes.some((time) => overlaps(time.span, span))) return []
  const asksForDetails = reportContents !== null && overlaps(reportContents.span, span)
  const text = [
    `Please report vulnerabilities in private: [open a private report on GitHub](${form}).`,
    ...(asksForDetails ? ['Please include the steps to reproduce it.'] : []),
  ].join(' ')
  const title = inEnglish(policy, l10n.t('Ask for a private report on GitHub instead'))
  return [{ title, edits: [{ ...span, text }], snippet: true }]
}

/** The fix that names GitHub's form for private reports behind the sentence that holds some words, as another way. */
export function privateReportBesides(policy: Policy, project: Project, { start }: Span): readonly Fix[] {
  const form = privateReportForm(project)
  const sentence = sentenceAt(policy, start)
  if (form === null || sentence === null) return []
  const edit = addSentence(policy, sentence, `You can also [report it in private on GitHub](${form}).`)
  const title = inEnglish(policy, l10n.t('Link the private report form on GitHub'))
  return edit === null ? [] : [{ title, edits: [edit], snippet: true }]
}
