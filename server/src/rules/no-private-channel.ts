import type { Channel, Policy } from '../policy/policy.ts'
import { insertSection } from '../sections/sections.ts'
import { touches } from '../span.ts'
import { defineRule } from './rule.ts'
import { badge, osps } from './sources.ts'
import { canAsk } from './support/can-ask.ts'
import { reportingPlace } from './support/reporting-place.ts'

export default defineRule({
  id: 'no-private-channel',
  severity: 'error',
  summary: 'Every way to report that the policy names is public.',
  sources: [osps('VM-03.01'), badge('vulnerability_report_private')],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    const publicReports = policy.channels.filter(takesReportsInPublic)
    if (publicReports.length === 0 || namesAPrivateWay(policy) || policy.whereabouts !== null || !canAsk(policy)) return
    const at = reportingPlace(policy)
    // A text of one line gets one finding, from the rule that is about the words: report-in-public.
    if (publicReports.some(({ span }) => touches(span, at))) return
    yield {
      at,
      message:
        'Every way to report that is named here is public: add a private one, such as an e-mail address or a private report form.',
      fixes: [insertSection(policy, 'communication-channels', project)],
    }
  },
})

function takesReportsInPublic({ visibility, purpose, cautioned }: Channel): boolean {
  return visibility === 'public' && purpose === 'report' && !cautioned
}

/** A private way without an address is one all the same: that it cannot be used is for other rules. */
function namesAPrivateWay({ channels, vagueContacts }: Policy): boolean {
  return (
    vagueContacts.length > 0 ||
    channels.some(({ visibility, purpose }) => visibility === 'private' && purpose !== 'forbidden')
  )
}
