import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { badge, cisa, cvdGuide } from './sources.ts'
import { calendarHours } from './support/calendar-hours.ts'

/** 14 days: badge criterion vulnerability_report_response. */
const longest = 14 * 24

export default defineRule({
  id: 'ack-too-slow',
  severity: 'information',
  summary: 'The first answer is promised for later than two weeks.',
  sources: [badge('vulnerability_report_response'), cisa, cvdGuide],
  per: 'policy',
  *check({ policy }) {
    for (const timeframe of policy.timeframes) {
      if (timeframe.stage !== 'acknowledge' || timeframe.qualified || calendarHours(timeframe) <= longest) continue
      yield {
        at: timeframe.span,
        message: l10n.t(
          'After "{0}" without an answer many reporters give up or publish: say within two weeks, better a few days, that the report has arrived.',
          policy.text.slice(timeframe.span.start, timeframe.span.end),
        ),
      }
    }
  },
})
