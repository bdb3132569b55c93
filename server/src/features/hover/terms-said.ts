import * as l10n from '@vscode/l10n'
import type { Fact, Policy, SafeHarborPart } from '../../policy/policy.ts'
import { brief } from './note.ts'
import type { Here, Said } from './said.ts'

/** How safe somebody is who says this: each promise or name of a safe harbor. */
export function safeHarborSaid(fact: Fact, { level, lacks }: Policy['safeHarbor']): Said {
  if (level === 'full')
    return { fact, title: l10n.t('Full safe harbor'), elements: ['full-safe-harbor', 'authorization', 'safe-harbor'] }
  if (lacks.length === 0)
    return {
      fact,
      title: l10n.t('Safe harbor'),
      lines: [l10n.t('What it promises is not said here.')],
      elements: ['safe-harbor'],
    }
  return {
    fact,
    title: l10n.t('Partial safe harbor'),
    lines: [l10n.t('A full one also says: {0}.', lacks.map(partName).join('; '))],
    elements: lacks.includes('authorized') ? ['safe-harbor'] : ['authorization', 'safe-harbor'],
  }
}

function partName(part: SafeHarborPart): string {
  switch (part) {
    case 'authorized':
      return l10n.t('research in good faith is authorized')
    case 'circumvention':
      return l10n.t('technical protection may be circumvented for it')
    case 'termsWaiver':
      return l10n.t('terms of use that forbid it are waived')
  }
}

/** Whether reports are paid. Beside an offer, what is refused is refused for some reports only, so that it says nothing of all. */
export function bountySaid({ answer, evidence }: Policy['bounty'], here: Here): readonly Said[] {
  if (answer === 'unstated') return []
  const isOffered = answer === 'yes'
  return here(isOffered ? evidence.slice(0, 1) : evidence).map((fact) => ({
    fact,
    title: isOffered ? l10n.t('Bug bounty') : l10n.t('No bug bounty'),
    elements: ['bounty'],
  }))
}

/** Where the policy leads that this one hands over to. */
export function delegationSaid(delegation: Policy['delegations'][number]): Said {
  return { fact: delegation, title: l10n.t('The policy is elsewhere: {0}', brief(delegation.url)), elements: [] }
}
