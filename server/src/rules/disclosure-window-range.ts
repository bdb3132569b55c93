import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { certGuide, cvdGuide } from './sources.ts'
import { calendarHours } from './support/calendar-hours.ts'

/** 90 days: the longest default in use (guide for maintainers, "Response process"). Three months may have 92. */
const longest = 92 * 24

export default defineRule({
  id: 'disclosure-window-range',
  severity: 'information',
  summary: 'Reporters are asked to wait with a publication for longer than 90 days.',
  sources: [cvdGuide, certGuide],
  per: 'policy',
  *check({ policy }) {
    for (const timeframe of policy.timeframes) {
      if (timeframe.stage !== 'disclose' || timeframe.qualified || calendarHours(timeframe) <= longest) continue
      yield {
        at: timeframe.span,
        message: l10n.t(
          '"{0}" is longer than most reporters are ready to keep silent: 90 days are usual, with more by agreement.',
          policy.text.slice(timeframe.span.start, timeframe.span.end),
        ),
      }
    }
  },
})
