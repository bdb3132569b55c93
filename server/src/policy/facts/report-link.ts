import { hasAny, says } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import type { Link, TargetKind } from '../structure.ts'
import { firstStatement, quoted } from './fact.ts'

const waysByThemselves: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'advisory-form',
  'advisories',
  'platform',
  'form',
  'email',
  'phone',
])

/** A link that may lead to a way to report, though nothing says so. */
export const reportLink = firstStatement((statement) => {
  const link = statement.links.find((one) => mayLeadToWay(statement, one))
  return link ? { span: link.span, reason: quoted(statement) } : null
})

function mayLeadToWay(spoken: Spoken, { kind, target, text, url }: Link): boolean {
  if (kind === 'image') return false
  if (waysByThemselves.has(target)) return true
  if (target === 'web' && hasAny(spoken, 'report', 'vulnerability')) return true
  if (target !== 'web' && target !== 'relative') return false
  const words = `${text} ${url}`
  return says(spoken, 'aboutReports', words) || says(spoken, 'contactPage', words)
}
