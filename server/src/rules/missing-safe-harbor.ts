import { defineRule } from './rule.ts'
import { cisa, dioterms } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

export default defineRule({
  id: 'missing-safe-harbor',
  severity: 'information',
  summary: 'Nothing promises that research in good faith has no legal consequences.',
  sources: [dioterms, cisa],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    if (policy.safeHarbor.level !== 'none' || termsElsewhere(policy)) return []
    const message =
      'Nothing here promises that research in good faith has no legal consequences: consider a safe harbor, and ask counsel first.'
    return missingSection(policy, project, 'safe-harbor', message)
  },
})
