import { defineRule } from './rule.ts'
import { cvdGuide, dioterms } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { namesTime } from './support/names-time.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

export default defineRule({
  id: 'missing-disclosure-timeline',
  severity: 'information',
  summary: 'Nothing says when the details may be published.',
  sources: [cvdGuide, dioterms],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (namesTime(policy, 'disclose') || policy.disclosureEvent !== null || termsElsewhere(policy)) return []
    const message =
      'Nothing here says when the details may be published: agree on a time, such as 90 days after the report.'
    return missingSection(policy, project, 'coordinated-disclosure', message)
  },
})
