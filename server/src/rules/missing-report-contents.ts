import { defineRule } from './rule.ts'
import { cisa, cvdGuide } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

export default defineRule({
  id: 'missing-report-contents',
  severity: 'information',
  summary: 'Nothing says what a report should contain.',
  sources: [cvdGuide, cisa],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (policy.reportContents !== null || termsElsewhere(policy)) return []
    const message =
      'Nothing here says what a report should contain: ask for what you need to reproduce the vulnerability.'
    return missingSection(policy, project, 'report-contents', message)
  },
})
