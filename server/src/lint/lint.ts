import { readIgnoreComments } from '../ignore/comment.ts'
import { silence } from '../ignore/silence.ts'
import type { IgnoreComment } from '../ignore/comment.ts'
import { lineEndingOf } from '../line-ending.ts'
import { collector } from '../markdown/collect.ts'
import type { Block } from '../markdown/document.ts'
import { readBlock } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { BlockRule, Fix, IgnoreRule, PolicyRule, Problem, Rule, Severity } from '../rules/rule.ts'
import { shiftSpan } from '../span.ts'
import type { Finding } from './finding.ts'
import { effectiveSeverity } from './severity.ts'
import type { LintSettings } from './severity.ts'

/** Nobody writes more of them by hand; without a limit a hostile text could make each key press slow. */
const mostJudgedComments = 1000

/** What a document is checked with, of whatever kind it is. */
export interface LintContext {
  readonly project: Project
  readonly rules: readonly Rule[]
  readonly settings: LintSettings
  /** The day of the check, as YYYY-MM-DD in UTC; without it no rule takes a date for past. */
  readonly today?: string
  /** Told of each rule that threw; the others go on. It may be told of the same rule many times. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void
}

export interface LintInput extends LintContext {
  readonly policy: Policy
}

/** What the rules find in a policy, sorted by place. What a rule finds in a block is remembered with the block. */
export function lint(input: LintInput): readonly Finding[] {
  const { policy } = input
  const plan = planFor(input.rules, input.settings)
  const context: Context = { ...input, plan, ran: new Set(), lineEnding: lineEndingOf(policy.text) }
  const findings = [...checkBlocks(context), ...plan.policyRules.flatMap((entry) => checkPolicy(context, entry))].sort(
    byPlace,
  )
  const comments = readIgnoreComments(policy)
  return comments.length === 0 ? findings : applyComments(context, findings, comments)
}

/** A rule that is not off, with its severity. */
interface Entry<R extends Rule = Rule> {
  readonly rule: R
  readonly severity: Severity
}

/** Which rules run under some settings, and what they found in blocks so far. */
interface Plan {
  readonly blockRules: readonly Entry<BlockRule>[]
  readonly policyRules: readonly Entry<PolicyRule>[]
  readonly ignoreRules: readonly Entry<IgnoreRule>[]
  /** Block rules that threw on some block. */
  readonly failed: Set<Rule>
  readonly memory: WeakMap<Project, ReturnType<typeof collector<BlockProblem>>>
}

interface Context extends LintInput {
  readonly plan: Plan
  /** Ids of the rules that came to an end. */
  readonly ran: Set<string>
  readonly lineEnding: string
}

/** What a rule found in a block; offsets count from the start of the block. */
interface BlockProblem {
  readonly entry: Entry
  readonly problem: Problem
}

const plans = new WeakMap<readonly Rule[], WeakMap<LintSettings['rules'], Plan>>()

function planFor(rules: readonly Rule[], settings: LintSettings): Plan {
  const known = remembered(plans, rules, () => new WeakMap<LintSettings['rules'], Plan>())
  return remembered(known, settings.rules, () => {
    const entries = rules.flatMap((rule): Entry[] => {
      const severity = effectiveSeverity(rule, settings)
      return severity === 'off' ? [] : [{ rule, severity }]
    })
    return {
      blockRules: entries.filter((entry): entry is Entry<BlockRule> => entry.rule.per === 'block'),
      policyRules: entries.filter((entry): entry is Entry<PolicyRule> => entry.rule.per === 'policy'),
      ignoreRules: entries.filter((entry): entry is Entry<IgnoreRule> => entry.rule.per === 'ignore-comment'),
      failed: new Set(),
      memory: new WeakMap(),
    }
  })
}

function remembered<K extends WeakKey, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

function checkBlocks(context: Context): readonly Finding[] {
  const { plan, policy, project, onRuleError } = context
  const problemsIn = remembered(plan.memory, project, () =>
    collector((block) => checkBlock({ plan, project, onRuleError }, block)),
  )
  const findings = problemsIn(policy.markdown).flatMap(({ start, values }) =>
    values.map(({ entry, problem }) => toFinding(context, entry, problem, start)),
  )
  for (const { rule } of plan.blockRules) if (!plan.failed.has(rule)) context.ran.add(rule.id)
  return findings
}

function checkBlock(
  { plan, project, onRuleError }: Pick<Context, 'plan' | 'project'> & { onRuleError: LintInput['onRuleError'] },
  block: Block,
): readonly BlockProblem[] {
  const reading = readBlock(block)
  return plan.blockRules.flatMap((entry) => {
    const problems = attempt(entry.rule, () => entry.rule.check({ block: reading, project }), onRuleError)
    if (problems === null) plan.failed.add(entry.rule)
    return (problems ?? []).map((problem) => ({ entry, problem }))
  })
}

function checkPolicy(context: Context, entry: Entry<PolicyRule>): readonly Finding[] {
  const { policy, project, today = null, ran, onRuleError } = context
  if (entry.rule.missing === true && !canMiss(policy)) return []
  const problems = attempt(entry.rule, () => entry.rule.check({ policy, project, today }), onRuleError)
  if (problems === null) return []
  ran.add(entry.rule.id)
  return problems.map((problem) => toFinding(context, entry, problem, 0))
}

/** Runs a rule to its end; `null` when it threw. */
function attempt(
  rule: Rule,
  check: () => Iterable<Problem>,
  onRuleError: LintInput['onRuleError'],
): readonly Problem[] | null {
  try {
    return [...check()]
  } catch (error) {
    onRuleError?.(rule, error)
    return null
  }
}

/** Something may only be called missing where the policy is understood, and stands for itself. */
function canMiss(policy: Policy): boolean {
  return policy.understood && policy.delegations.length === 0
}

function toFinding(context: Context, { rule, severity }: Entry, problem: Problem, offset: number): Finding {
  const { fixes, related } = problem
  return {
    rule: rule.id,
    severity: severity === rule.severity ? (problem.severity ?? severity) : severity,
    waits: rule.per === 'ignore-comment' || (rule.per === 'policy' && rule.missing === true),
    message: problem.message,
    at: shiftSpan(problem.at, offset),
    ...(fixes && { fixes: fixes.map((fix) => moveFix(fix, offset, context.lineEnding)) }),
    ...(related && { related: related.map(({ at, message }) => ({ at: shiftSpan(at, offset), message })) }),
  }
}

/** Moves a fix to its place in the document, and writes its lines as the document does. */
function moveFix(fix: Fix, offset: number, lineEnding: string): Fix {
  const edits = fix.edits.map((edit) => ({
    ...shiftSpan(edit, offset),
    text: lineEnding === '\n' ? edit.text : edit.text.replace(/\r?\n/g, lineEnding),
  }))
  return { ...fix, edits }
}

function applyComments(
  context: Context,
  findings: readonly Finding[],
  comments: readonly IgnoreComment[],
): readonly Finding[] {
  const { plan, policy, ran, onRuleError } = context
  const { kept, by } = silence(findings, comments, policy.text)
  const known = context.rules.map(({ id }) => id)
  const judged = comments.slice(0, mostJudgedComments)
  const aboutComments = plan.ignoreRules
    .flatMap((entry) => {
      const check = ({ rule }: Entry<IgnoreRule>, comment: IgnoreComment) =>
        attempt(rule, () => rule.check({ policy, comment, silenced: by.get(comment)!, ran, known }), onRuleError) ?? []
      return judged.flatMap((comment) => check(entry, comment).map((problem) => toFinding(context, entry, problem, 0)))
    })
    .sort(byPlace)
  // A comment that is for all rules is no excuse for itself.
  const named = comments.filter(({ rules }) => rules.length > 0)
  return [...kept, ...silence(aboutComments, named, policy.text).kept].sort(byPlace)
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start || a.at.end - b.at.end || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
