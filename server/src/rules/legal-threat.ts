import * as l10n from '@vscode/l10n'
import { defineRule } from './rule.ts'
import { cisa, dioterms, owasp } from './sources.ts'

export default defineRule({
  id: 'legal-threat',
  severity: 'warning',
  summary: 'Those who find or publish vulnerabilities are threatened with legal steps.',
  sources: [owasp, cisa, dioterms],
  per: 'policy',
  *check({ policy }) {
    // Beside a promise to go without them, they are its limit and no threat.
    if (policy.safeHarbor.level !== 'none') return
    for (const { span } of policy.legalThreats)
      yield {
        at: span,
        message: l10n.t('Threats keep people from reporting: say what is allowed instead.'),
      }
  },
})
