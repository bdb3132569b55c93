import * as l10n from '@vscode/l10n'
import type { ElementId } from '../../elements/elements.ts'
import type { Stage, Timeframe } from '../../policy/policy.ts'
import { brief } from './note.ts'
import type { Said } from './said.ts'

/** A promised time: for which step, as it is written, and when it does not hold. */
export function timeSaid(time: Timeframe): Said {
  const lines = [
    ...(time.business ? [l10n.t('Only business days count.')] : []),
    ...(time.qualified ? [l10n.t('It depends on the report, or does not always hold.')] : []),
  ]
  return { fact: time, title: titleOf(time.stage, brief(time.text)), lines, elements: elementsOf[time.stage] }
}

const elementsOf: Readonly<Record<Stage, readonly ElementId[]>> = {
  acknowledge: ['acknowledgement-time'],
  triage: [],
  update: ['update-cadence'],
  fix: [],
  disclose: ['disclosure-timeline'],
}

function titleOf(stage: Stage, text: string): string {
  switch (stage) {
    case 'acknowledge':
      return l10n.t('First answer to a report: {0}', text)
    case 'triage':
      return l10n.t('Assessment of a report: {0}', text)
    case 'update':
      return l10n.t('News for the reporter: {0}', text)
    case 'fix':
      return l10n.t('Fix: {0}', text)
    case 'disclose':
      return l10n.t('Publication: {0}', text)
  }
}
