import * as l10n from '@vscode/l10n'
import { demandOn } from '../profiles/profiles.ts'
import type { Fix } from '../fix.ts'
import type { Problem, Rule, Severity } from '../rules/rule.ts'
import { shiftSpan } from '../span.ts'
import type { LintContext } from './context.ts'
import type { Finding } from './finding.ts'
import { effectiveSeverity } from './severity.ts'
import type { LintSettings } from './severity.ts'

/** A rule that is not off, with its severity and, if the profile asks for what it finds missing, the clause that does. */
export interface Entry<R extends Rule = Rule> {
  readonly rule: R
  readonly severity: Severity
  readonly clause: string | null
}

/** The rules that are not off under some settings. */
export function entriesOf(rules: readonly Rule[], settings: LintSettings): readonly Entry[] {
  return rules.flatMap((rule) => {
    const severity = effectiveSeverity(rule, settings)
    const clause = demandOn(rule.id, settings.profile)?.clause ?? null
    return severity === 'off' ? [] : [{ rule, severity, clause }]
  })
}

/** Those of the rules that look at one thing, such as blocks. */
export function entriesPer<P extends Rule['per']>(
  entries: readonly Entry[],
  per: P,
): readonly Entry<Extract<Rule, { per: P }>>[] {
  return entries.filter((entry): entry is Entry<Extract<Rule, { per: P }>> => entry.rule.per === per)
}

/** Runs a rule to its end; `null` when it threw. */
export function attempt(
  rule: Rule,
  check: () => Iterable<Problem>,
  onRuleError: LintContext['onRuleError'],
): readonly Problem[] | null {
  try {
    return [...check()]
  } catch (error) {
    onRuleError?.(rule, error)
    return null
  }
}

/** What a problem is shown with. */
export interface FindingContext extends Pick<LintContext, 'onRuleError'> {
  /** Where in the document that stands which the rule was given. */
  readonly offset?: number
  /** Of the document. */
  readonly lineEnding: string
}

/** A problem as it is shown. */
export function toFinding(entry: Entry, problem: Problem, context: FindingContext): Finding {
  const { offset = 0, lineEnding, onRuleError } = context
  const { rule, severity, clause } = entry
  const { fixes, related } = problem
  const isMissing = 'missing' in rule && rule.missing
  const finding = {
    rule: rule.id,
    severity: severity === rule.severity ? (problem.severity ?? severity) : severity,
    waits: rule.per === 'ignore-comment' || isMissing,
    message: isMissing && clause !== null ? withClause(problem.message, clause) : problem.message,
    at: shiftSpan(problem.at, offset),
    ...(related && { related: related.map(({ at, message }) => ({ at: shiftSpan(at, offset), message })) }),
  }
  if (fixes === undefined) return finding
  let made: readonly Fix[] | undefined
  return {
    ...finding,
    get fixes() {
      made ??= fixesOf(rule, fixes, onRuleError).map((fix) => moveFix(fix, offset, lineEnding))
      return made
    },
  }
}

/** None when it throws to find them. */
function fixesOf(rule: Rule, fixes: Problem['fixes'] & {}, onRuleError: LintContext['onRuleError']): readonly Fix[] {
  if (typeof fixes !== 'function') return fixes
  try {
    return fixes()
  } catch (error) {
    onRuleError?.(rule, error)
    return []
  }
}

/** Says who asks for what a message finds missing. */
function withClause(message: string, clause: string): string {
  return l10n.t('{0} (asked for by {1}).', message.replace(/[.。]$/, ''), clause)
}

/** Moves a fix to its place in the document, and writes its lines as the document does. */
function moveFix(fix: Fix, offset: number, lineEnding: string): Fix {
  const edits = fix.edits.map((edit) => ({
    ...shiftSpan(edit, offset),
    text: lineEnding === '\n' ? edit.text : edit.text.replace(/\r?\n/g, lineEnding),
  }))
  return { ...fix, edits }
}

/** Sorts findings by where they stand. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start || a.at.end - b.at.end || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
