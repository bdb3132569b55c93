import type { Policy } from '../policy/policy.ts'
import { insertSection } from '../sections/sections.ts'
import { defineRule } from './rule.ts'
import { iso29147, osps, rfc, scorecard } from './sources.ts'
import { canAsk } from './support/can-ask.ts'
import { reportingPlace } from './support/reporting-place.ts'

export default defineRule({
  id: 'no-reporting-channel',
  severity: 'error',
  summary: 'Nothing says where to report a vulnerability.',
  sources: [osps('VM-02.01'), iso29147, rfc(9116, '2.5.3'), scorecard],
  per: 'policy',
  missing: true,
  *check({ policy, project }) {
    if (namesAWay(policy) || policy.whereabouts !== null || !canAsk(policy)) return
    yield {
      at: reportingPlace(policy),
      message:
        'Nothing here says where to report a vulnerability: name a private way, such as an e-mail address or a private report form.',
      fixes: [insertSection(policy, 'communication-channels', project)],
    }
  },
})

/** A vague way, a way that is still to be filled in and a link that may lead to one are for other rules. */
function namesAWay({ channels, vagueContacts, publicFixes, placeholders, reportLink }: Policy): boolean {
  if (vagueContacts.length > 0 || publicFixes.length > 0) return true
  if (placeholders.some(({ where }) => where !== 'instruction')) return true
  const usable = channels.some(
    ({ visibility, purpose }) => purpose !== 'forbidden' && (visibility === 'private' || purpose !== 'other'),
  )
  return usable || reportLink !== null
}
