import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import { readPolicy } from '../../policy/read.ts'
import type { Stage } from '../../policy/policy.ts'
import { overlaps } from '../../span.ts'
import { typed } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Offer } from './offer.ts'
import { timePhrases } from './time-phrases.ts'
import type { TimePhrase } from './time-phrases.ts'

type Unit = 'hours' | 'days' | 'businessDays'

/** Times that many projects promise, for each stage: in the order of the standards that name one, the usual first. */
const times: Readonly<Record<Stage, readonly (readonly [number, Unit])[]>> = {
  acknowledge: [
    [72, 'hours'],
    [24, 'hours'],
    [3, 'businessDays'],
    [7, 'days'],
    [14, 'days'],
  ],
  triage: [
    [7, 'days'],
    [14, 'days'],
    [10, 'businessDays'],
    [30, 'days'],
  ],
  update: [
    [14, 'days'],
    [7, 'days'],
    [30, 'days'],
  ],
  fix: [
    [90, 'days'],
    [30, 'days'],
    [60, 'days'],
    [14, 'days'],
  ],
  disclose: [
    [90, 'days'],
    [60, 'days'],
    [45, 'days'],
    [30, 'days'],
  ],
}

/** After words such as "within": times that suit what the sentence promises, in the language of the policy. */
export function timeOffers(cursor: Cursor): readonly Offer[] {
  const { policy, content, before } = cursor
  if (content !== 'text') return []
  for (const phrase of timePhrases[policy.language === 'und' ? 'en' : policy.language] ?? []) {
    const written = phrase.lead.exec(before.slice(-longestLead))?.[1]
    const stage = written === undefined ? null : stageAt(cursor, written.length, phrase)
    if (stage === null) continue
    return times[stage].map(([count, unit]) => ({
      label: write(phrase, count, unit),
      kind: CompletionItemKind.Value,
      detail: promiseOf(stage),
      edit: { ...typed(cursor, written!.length), text: write(phrase, count, unit) },
    }))
  }
  return []
}

/** More than the words before a time and the time have. */
const longestLead = 100

function write(phrase: TimePhrase, count: number, unit: Unit): string {
  return phrase[unit].replace('#', String(count))
}

/** What the policy would promise with a time at the cursor. */
function stageAt({ policy, offset }: Cursor, length: number, phrase: TimePhrase): Stage | null {
  const { text } = policy
  const start = offset - length
  const time = write(phrase, 7, 'days')
  const { timeframes } = readPolicy(text.slice(0, start) + time + text.slice(offset), policy)
  return timeframes.find(({ span }) => overlaps(span, { start, end: start + time.length }))?.stage ?? null
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
