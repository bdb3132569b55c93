import * as l10n from '@vscode/l10n'
import type { WrittenDate } from '../policy/policy.ts'
import { defineRule } from './rule.ts'
import { rfc } from './sources.ts'

export default defineRule({
  id: 'ambiguous-date',
  severity: 'information',
  summary: 'A date can be read as two days.',
  sources: [rfc(3339, '5.6')],
  per: 'policy',
  *check({ policy }) {
    if (!policy.understood) return
    const doubtful = policy.dates.filter(({ readings }) => readings.length > 1)
    if (doubtful.length === 0) return
    const told = new Set(policy.dates.filter(tellsOrder).map(({ separator }) => separator))
    for (const { span, text, readings, separator } of doubtful) {
      const [one, other] = readings
      // Another date of the same form, such as 31/12/2026, shows which number is the day.
      if (one === undefined || other === undefined || told.has(separator)) continue
      yield {
        at: span,
        message: l10n.t('{0} is {1} to some people and {2} to others: write the one that you mean.', text, one, other),
        fixes: readings.map((reading) => ({
          title: l10n.t('Write {0}', reading),
          edits: [{ ...span, text: reading }],
        })),
      }
    }
  },
})

/** Says whether one of the two numbers before the year can be no month. */
function tellsOrder({ text, readings, separator }: WrittenDate): boolean {
  if (separator === null || readings.length !== 1) return false
  const [first, second] = text.split(separator).map(Number)
  return first! < 100 && first !== second
}
