import * as l10n from '@vscode/l10n'
import { filledSection } from '../../sections/filled.ts'
import type { Step } from './step.ts'

const days = ['90', '60', '45']

/** When the details of a vulnerability may be published. */
export const disclosure: Step = {
  ask: () => ({
    id: 'disclosure',
    title: l10n.t('When details are published'),
    prompt: l10n.t('How long after a report may its details be published at the latest?'),
    many: false,
    items: days.map((id, index) => ({
      id,
      label: l10n.t('{0} days', id),
      ...(index === 0 && { description: l10n.t('as most do') }),
      detail: l10n.t('Earlier when the fix is released'),
      picked: index === 0,
    })),
  }),
  write: ([chosen]) => [filledSection('coordinated-disclosure', [`${chosen?.id ?? '90'} days`])],
}
