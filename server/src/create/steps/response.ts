import * as l10n from '@vscode/l10n'
import { filledSection } from '../../sections/filled.ts'
import type { Step } from './step.ts'

/** The times that people choose from: until a report is acknowledged, until it is assessed, and between two updates. */
const times = {
  '24-hours': ['24 hours', '7 days', '7 days'],
  '72-hours': ['72 hours', '7 days', '14 days'],
  '3-business-days': ['3 business days', '10 business days', '14 days'],
  '7-days': ['7 days', '14 days', '30 days'],
} as const
type Times = keyof typeof times

/** When somebody who reports hears back. */
export const response: Step = {
  ask: () => ({
    id: 'response',
    title: l10n.t('When people hear back'),
    prompt: l10n.t('How soon do you acknowledge a report? Choose what you can keep, also on holidays.'),
    many: false,
    items: (Object.keys(times) as Times[]).map((id) => {
      const [first, result, update] = times[id]
      return {
        id,
        label: l10n.t('Within {0}', first),
        detail: l10n.t('A result within {0}, and news at least every {1}', result, update),
        picked: id === '72-hours',
      }
    }),
  }),
  write: ([chosen]) => [filledSection('response-times', times[(chosen?.id ?? '72-hours') as Times])],
}
