import { doneByProject, hasAny, negated, says, spansOf, textBefore } from '../statement.ts'
import { everyStatement, inProse, statedFact } from './fact.ts'

/** Fixes of vulnerabilities are invited as public pull requests. */
export const publicFixes = everyStatement((statement) => {
  const place = spansOf(statement, 'pullRequest')[0]
  if (!place || !inProse(statement)) return []
  if (negated(statement, place) || doneByProject(statement, place)) return []
  if (!says(statement, 'vulnerabilityFix') || hasAny(statement, 'aboutPolicy', 'notSecurity')) return []
  if (says(statement, 'publishedBefore', textBefore(statement, place))) return []
  return says(statement, 'invitation') ? [statedFact(statement, 'pullRequest')] : []
})
