import type { Fact } from '../policy.ts'
import { has, negated, spansOf } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Link } from '../structure.ts'

/** Reads links to the policy that this one hands over to: "The full security policy is described at …". */
export function readDelegations(statements: readonly Statement[]): (Fact & { readonly url: string })[] {
  return statements.flatMap((statement, index) => {
    const said = handsOver(statement)
    if (!said) return []
    return targets(statement, statements[index + 1]).map((link) => ({
      span: link.span,
      url: link.url,
      reason: `"${statement.sentence.text.slice(0, 80)}"`,
    }))
  })
}

function handsOver(statement: Statement): boolean {
  const { text } = statement.sentence
  if (statement.passage.kind === 'cell' || statement.passage.kind === 'heading') return false
  if (!has(statement, 'policyWord')) return false
  if (!has(statement, 'elsewhere')) return false
  if (has(statement, 'moreInformation') && !/\bfull details\b/i.test(text)) return false
  // A safe harbour, a bounty or a list of versions elsewhere is a part of the policy, not the policy.
  if (/\bsafe harbou?r\b|\bbounty\b|\bversions?\b(?! support)|\bembargo polic|\bsupport polic/i.test(text)) return false
  return !spansOf(statement, 'policyWord').every((span) => negated(statement, span))
}

const policyDocument = /polic(?:y|ies)|security|disclos|report|vulnerab|whitehat|process|procedure|guideline|bounty/i
/** Pages about how forges work, and channels, hold no policy. */
const noPolicy: ReadonlySet<Link['target']> = new Set<Link['target']>([
  'github-docs',
  'email',
  'advisory-form',
  'advisories',
  'issues',
  'platform',
  'chat',
  'anchor',
  'none',
  'phone',
  'key',
  'pulls',
  'discussions',
])

function targets(statement: Statement, next: Statement | undefined): Link[] {
  const own = statement.links.filter(leadsToPolicy)
  if (own.length > 0) return own.slice(0, 1)
  // "… see the following page:" and the link stands alone in the next line.
  if (!/[:.]$/.test(statement.sentence.text) || statement.links.length > 0 || !next) return []
  const alone = next.links.find(leadsToPolicy)
  return alone && next.sentence.text.length <= alone.text.length + 4 ? [alone] : []
}

function leadsToPolicy(link: Link): boolean {
  return link.kind !== 'image' && !noPolicy.has(link.target) && policyDocument.test(`${link.text} ${link.url}`)
}
