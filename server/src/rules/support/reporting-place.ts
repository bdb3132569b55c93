import type { Policy } from '../../policy/policy.ts'
import type { Span } from '../../span.ts'
import { titlePlace } from './title-place.ts'

/** Where a finding about all the ways to report sits: on the heading that promises them, without one on the title. */
export function reportingPlace(policy: Policy): Span {
  const heading = policy.headings.find(({ topic, text }) => topic === 'reporting' && text !== '')
  return heading?.textSpan ?? titlePlace(policy)
}
