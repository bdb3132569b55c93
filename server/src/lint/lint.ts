import { canMiss } from '../elements/judgement.ts'
import { readIgnoreComments } from '../ignore/comment.ts'
import { lineEndingOf } from '../line-ending.ts'
import { collector } from '../markdown/collect.ts'
import type { Block } from '../markdown/document.ts'
import { readBlock } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import type { Profile } from '../profiles/profile.ts'
import { profiles } from '../profiles/profiles.ts'
import type { Project } from '../project/project.ts'
import type { BlockRule, PolicyRule, Problem, Rule } from '../rules/rule.ts'
import { applyComments } from './apply-comments.ts'
import type { LintContext } from './context.ts'
import type { Finding } from './finding.ts'
import { attempt, byPlace, entriesOf, entriesPer, toFinding } from './run.ts'
import type { Entry } from './run.ts'
import type { LintSettings } from './severity.ts'

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
  return applyComments({ ...context, text: policy.text, entries: plan.entries, findings, comments })
}

/** Which rules run under some settings, and what they found in blocks so far. */
interface Plan {
  readonly entries: readonly Entry[]
  readonly blockRules: readonly Entry<BlockRule>[]
  readonly policyRules: readonly Entry<PolicyRule>[]
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

/** By rules, their settings and the profile. */
const plans = new WeakMap<readonly Rule[], WeakMap<LintSettings['rules'], WeakMap<Profile, Plan>>>()

function planFor(rules: readonly Rule[], settings: LintSettings): Plan {
  const byLevels = remembered(plans, rules, () => new WeakMap<LintSettings['rules'], WeakMap<Profile, Plan>>())
  const byProfile = remembered(byLevels, settings.rules, () => new WeakMap<Profile, Plan>())
  return remembered(byProfile, profiles[settings.profile ?? 'default'], () => {
    const entries = entriesOf(rules, settings)
    return {
      entries,
      blockRules: entriesPer(entries, 'block'),
      policyRules: entriesPer(entries, 'policy'),
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
  const findings = problemsIn(policy.markdown).flatMap(({ start, values }) => {
    const placed = { ...context, offset: start }
    return values.map(({ entry, problem }) => toFinding(entry, problem, placed))
  })
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
  return problems.map((problem) => toFinding(entry, problem, context))
}
