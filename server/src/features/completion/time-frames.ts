import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import { readPolicy } from '../../policy/read.ts'
import type { Stage } from '../../policy/policy.ts'
import { typed } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Offer } from './offer.ts'

/** Words that lead up to a time, and as much of the time as is typed. */
const lead =
  /\b(?:within|every|(?:at )?the latest|no later than|at most|up to|after|in) (\d{0,4}(?: [a-z]{0,10}){0,2})$/i

/** Times that many projects promise, for each stage: in the order of the standards that name one, the usual first. */
const times: Readonly<Record<Stage, readonly string[]>> = {
  acknowledge: ['72 hours', '24 hours', '3 business days', '7 days', '14 days'],
  triage: ['7 days', '14 days', '10 business days', '30 days'],
  update: ['14 days', '7 days', '30 days'],
  fix: ['90 days', '30 days', '60 days', '14 days'],
  disclose: ['90 days', '60 days', '45 days', '30 days'],
}

/** After words such as "within": times that suit what the sentence promises. Its words are in English. */
export function timeOffers(cursor: Cursor): readonly Offer[] {
  const { policy, content } = cursor
  const written = lead.exec(cursor.before)?.[1]
  if (written === undefined || content !== 'text' || !['en', 'und'].includes(policy.language)) return []
  const stage = stageAt(cursor, written.length)
  if (stage === null) return []
  return times[stage].map((time) => ({
    label: time,
    kind: CompletionItemKind.Value,
    detail: promiseOf(stage),
    edit: { ...typed(cursor, written.length), text: time },
  }))
}

/** What the policy would promise with a time at the cursor. */
function stageAt({ policy, offset }: Cursor, length: number): Stage | null {
  const { text } = policy
  const start = offset - length
  const time = '7 days'
  const { timeframes } = readPolicy(text.slice(0, start) + time + text.slice(offset), policy)
  return timeframes.find(({ span }) => span.start <= start && start + time.length <= span.end)?.stage ?? null
}

function promiseOf(stage: Stage): string {
  switch (stage) {
    case 'acknowledge':
      return l10n.t('to acknowledge a report')
    case 'triage':
      return l10n.t('to assess a report')
    case 'update':
      return l10n.t('between two updates')
    case 'fix':
      return l10n.t('to fix a vulnerability')
    case 'disclose':
      return l10n.t('until the details are public')
  }
}
