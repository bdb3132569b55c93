import { defineRule } from './rule.ts'
import { cisa, cvdGuide, etsi, osps } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { namesTime } from './support/names-time.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

export default defineRule({
  id: 'missing-ack-time',
  severity: 'warning',
  summary: 'Nothing says when a report is acknowledged.',
  sources: [osps('VM-01.01'), etsi, cisa, cvdGuide],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (namesTime(policy, 'acknowledge') || policy.refusedTimes !== null || termsElsewhere(policy)) return []
    const message = 'Nothing here says when a report is acknowledged: name a time that you can keep, such as 72 hours.'
    return missingSection(policy, project, 'response-times', message)
  },
})
