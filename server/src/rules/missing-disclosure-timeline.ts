import { defineRule } from './rule.ts'
import { cvdGuide, dioterms } from './sources.ts'
import { missingSection } from './support/missing-section.ts'
import { says } from './support/says.ts'
import { timeLeftOpen } from './support/time-left-open.ts'
import { termsElsewhere } from './support/terms-elsewhere.ts'

/** A day that depends on an event says when, too: "we publish an advisory once a fix is released". */
const namesEvent = says(
  /\b(?:disclos|publi[cs]|announc|embargo)/i,
  /\b(?:until|after|once|when|upon|as soon as|before (?:it|we|they|the))\b[^.]{1,60}\b(?:fix|patch|releas|resol|mitigat|remed|address)|\b(?:agree|coordinat|decid)\w* (?:\S+ ){0,6}?(?:with (?:you|the reporter)|on (?:a|the) (?:\w+ )?(?:date|day|timeline))\b|\breasonable (?:amount of )?time\b|\bbest effort\b/i,
)
const namesTimeline = says(/\bdisclosure (?:timeline|deadline|window|date)s?\b/i)

export default defineRule({
  id: 'missing-disclosure-timeline',
  severity: 'information',
  summary: 'Nothing says when the details may be published.',
  sources: [cvdGuide, dioterms],
  per: 'policy',
  missing: true,
  check({ policy, project }) {
    const isSaid = [...policy.timeframes, ...policy.vagueTimeframes].some(({ stage }) => stage === 'disclose')
    if (isSaid || timeLeftOpen(policy) || termsElsewhere(policy) || namesEvent(policy) || namesTimeline(policy))
      return []
    const message =
      'Nothing here says when the details may be published: agree on a time, such as 90 days after the report.'
    return missingSection(policy, project, 'coordinated-disclosure', message)
  },
})
