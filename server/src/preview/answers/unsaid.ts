import * as l10n from '@vscode/l10n'
import { sectionState } from '../../authoring/section-states.ts'
import { canMiss, lacking, unknown } from '../../elements/judgement.ts'
import type { Judgement } from '../../elements/judgement.ts'
import { termsElsewhere } from '../../elements/terms-elsewhere.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../project/project.ts'
import type { SectionId } from '../../sections/standard.ts'
import { line } from './answer.ts'
import type { AnswerLine } from './answer.ts'

/** What an answer is made from. */
export interface Asked {
  readonly policy: Policy
  readonly project: Project
}

/**
 * The line of something that was not found in a policy: not said, or why nobody can tell.
 * @param judgement of that thing; without it, nobody can tell where the terms may be elsewhere
 * @param sections that would say it
 * @param unclear what to say where it may be said in words that nobody understood
 */
export function unsaid(
  { policy, project }: Asked,
  sections: readonly SectionId[],
  judgement: Judgement = termsElsewhere(policy) ? unknown : lacking,
  label: string | null = null,
  unclear = l10n.t('Not clear from the text'),
): AnswerLine {
  const isMissing = judgement.state === 'lacking' && canMiss(policy)
  const insert = sections.filter((id) => isMissing && sectionState(id, policy, project).state !== 'present')
  return line({ label, text: isMissing ? l10n.t('Not said') : whyUnknown(policy, unclear), insert })
}

function whyUnknown(policy: Policy, unclear: string): string {
  if (policy.delegations.length > 0) return l10n.t('Not said here; the other policy may say it')
  if (!policy.understood) return l10n.t('Not known: the language of the policy is not understood')
  if (termsElsewhere(policy)) return l10n.t('Not said here; a linked page may say it')
  return unclear
}
