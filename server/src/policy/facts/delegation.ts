import type { Fact } from '../policy.ts'
import { has, negated, spansOf } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Link } from '../structure.ts'

/**
 * Reads links to the policy that this one hands over to: "The full security policy is described at …". To say that another
 * policy is followed hands over only where the reader is given no way to report here.
 * @param hasChannel says whether this text itself names a private way to report
 */
export function readDelegations(
  statements: readonly Statement[],
  hasChannel: boolean,
): (Fact & { readonly url: string })[] {
  return statements.flatMap((statement, index) => {
    if (!handsOver(statement, hasChannel)) return []
    return targets(statement, statements[index + 1]).map((link) => ({
      span: link.span,
      url: link.url,
      reason: `"${statement.sentence.text.slice(0, 80)}"`,
    }))
  })
}

function handsOver(statement: Statement, hasChannel: boolean): boolean {
  if (statement.passage.kind === 'cell' || statement.passage.kind === 'heading') return false
  if (!has(statement, 'policyWord')) return false
  if (!has(statement, 'elsewhere') && (hasChannel || !has(statement, 'governedBy'))) return false
  if (has(statement, 'moreInformation') && !/\bfull details\b/i.test(statement.sentence.text)) return false
  return !spansOf(statement, 'policyWord').every((span) => negated(statement, span))
}

/** A safe harbour, a bounty or a list of versions elsewhere is a part of the policy, not the policy. */
const partOfPolicy = /\bsafe harbou?r\b|\bbounty\b|\bversions?\b(?! support)|\bembargo polic|\bsupport polic/i
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
  const howTo = /\bhow to report\b/i.test(statement.sentence.text)
  const own = statement.links.filter((link) => leadsToPolicy(link) || (howTo && isDocument(link)))
  if (own.length > 0) return own.slice(0, 1)
  // "… see the following page:" and the link stands alone in the next line.
  if (!/[:.]$/.test(statement.sentence.text) || statement.links.length > 0 || !next) return []
  const alone = next.links.find(leadsToPolicy)
  return alone && next.sentence.text.length <= alone.text.length + 4 ? [alone] : []
}

function leadsToPolicy(link: Link): boolean {
  return isDocument(link) && policyDocument.test(`${link.text} ${link.url}`)
}

function isDocument(link: Link): boolean {
  return link.kind !== 'image' && !noPolicy.has(link.target) && !partOfPolicy.test(link.text)
}
