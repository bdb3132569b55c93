import * as l10n from '@vscode/l10n'
import { lineEndingOf } from '../line-ending.ts'
import { applyComments } from '../lint/apply-comments.ts'
import type { Finding } from '../lint/finding.ts'
import type { LintContext } from '../lint/context.ts'
import { attempt, byPlace, entriesOf, entriesPer, toFinding } from '../lint/run.ts'
import type { Project } from '../project/project.ts'
import { securityTxtComments } from './ignore.ts'
import type { SecurityTxt } from './parse.ts'
import { isWellKnown } from './well-known.ts'

/** What the rules find in a security.txt, sorted by place. */
export function lintSecurityTxt(file: SecurityTxt, context: LintContext): readonly Finding[] {
  const { project, rules, settings, today = null, onRuleError } = context
  if (isSomethingElse(file, project)) return []
  const { text } = file
  const lineEnding = lineEndingOf(text)
  const entries = entriesOf(rules, settings)
  const ran = new Set<string>()
  const findings = entriesPer(entries, 'security-txt').flatMap((entry) => {
    const problems = attempt(entry.rule, () => entry.rule.check({ file, project, today }), onRuleError)
    if (problems === null) return []
    ran.add(entry.rule.id)
    return problems.map((problem) => toFinding(entry, problem, { ...context, lineEnding }))
  })
  const comments = securityTxtComments(file)
  const all = { text, lineEnding, entries, ran, comments, rules, findings: findings.sort(byPlace) }
  const left = applyComments({ ...all, ...(onRuleError && { onRuleError }) })
  return file.armour === null ? left : left.map(withhold)
}

/** Prose that only bears the name, which no server gives out: where security.txt belongs, every text is one. */
function isSomethingElse({ lines, fields }: SecurityTxt, { policyPath }: Project): boolean {
  if (policyPath !== null && isWellKnown(policyPath)) return false
  const words = lines.filter(({ kind }) => kind === 'other').length
  return words > fields.filter(({ type }) => type !== null).length
}

/** A change would break the signature, which only its owner can make anew. */
function withhold(finding: Finding): Finding {
  const { fixes = [], ...rest } = finding
  if (fixes.length === 0) return finding
  const reason = l10n.t('The file is signed, so change it by hand and sign it again.')
  return { ...rest, message: `${finding.message} ${reason}` }
}
