import { defineRule } from './rule.ts'
import { certGuide, dioterms, ncsc } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

export default defineRule({
  id: 'missing-out-of-scope',
  severity: 'information',
  summary: 'Nothing says what is not a vulnerability here.',
  sources: [ncsc, certGuide, dioterms],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (policy.outOfScope !== null || termsElsewhere(policy)) return []
    const message = 'Nothing here says what is not a vulnerability: list what you do not want reports about.'
    return missingSection(policy, project, 'out-of-scope', message)
  },
})
