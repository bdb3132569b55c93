import type { Fix } from '../fix.ts'
import type { IgnoreComment } from '../ignore/comment.ts'
import type { BlockReading } from '../policy/block.ts'
import type { Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import type { SecurityTxt } from '../security-txt/parse.ts'
import type { Span } from '../span.ts'
import type { Source } from './sources.ts'

/** From the worst on; `hint` is for what would be nice to have, which editors show without a mark in the text. */
export const severities = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof severities)[number]

/** How loud a rule may be; one that is `off` speaks only where a profile or the settings ask for it. */
export const ruleLevels = ['off', ...severities] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** Says whether a finding is one that must be mended: only those fail a check in the terminal. */
export function isSerious({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning'
}

/** What a rule found. Offsets count from the start of what the rule was given: the document, or one block. */
export interface Problem {
  /** Exactly the words that are wrong; for something missing, the title. */
  readonly at: Span
  /** What is wrong and what to do, in one sentence, for a maintainer who knows no standard. */
  readonly message: string
  /** For one that is less severe than the rule says; a severity that the settings give to the rule is for all of its problems. */
  readonly severity?: Severity
  /** Those that take time to find are given as a function: a finding is made on every key, and its fixes are asked for now and then. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[])
  /** Another place that disagrees with this one. */
  readonly related?: readonly { readonly at: Span; readonly message: string }[]
}

interface RuleBase {
  /** Readable and stable: settings and ignore comments name it. */
  readonly id: string
  readonly severity: RuleLevel
  /** What the rule finds, in one sentence. */
  readonly summary: string
  readonly sources: readonly Source[]
}

/** A rule that needs nothing but one block: its result is remembered with the block, so it costs nothing elsewhere. */
export interface BlockRule extends RuleBase {
  readonly per: 'block'
  check(context: { readonly block: BlockReading; readonly project: Project }): Iterable<Problem>
}

/** A rule that looks at the whole policy, on every change. */
export interface PolicyRule extends RuleBase {
  readonly per: 'policy'
  /**
   * It reports that something is not said: its problems wait for a pause in typing, and it stands down where the policy hands
   * over to another one or its language is not understood.
   */
  readonly missing?: boolean
  check(context: {
    readonly policy: Policy
    readonly project: Project
    /** The day of the check, as YYYY-MM-DD in UTC; `null` when it is not known, and then nothing is past. */
    readonly today: string | null
  }): Iterable<Problem>
}

/** A rule about ignore comments, run last, when it is known what each of them silenced. */
export interface IgnoreRule extends RuleBase {
  readonly per: 'ignore-comment'
  check(context: {
    /** Of the whole document. */
    readonly text: string
    readonly comment: IgnoreComment
    /** Ids of the rules whose findings it silenced; of an `enable`, of those that it let speak again. */
    readonly silenced: ReadonlySet<string>
    /** Ids of the rules that looked at this document: of another one nobody can say what it would have found. */
    readonly ran: ReadonlySet<string>
    /** Ids of all rules there are. */
    readonly known: readonly string[]
  }): Iterable<Problem>
}

/** A rule about `security.txt`; it looks at the whole file, on every change. */
export interface SecurityTxtRule extends RuleBase {
  readonly per: 'security-txt'
  /** It reports that something is not said: its problems wait for a pause in typing. */
  readonly missing?: boolean
  check(context: {
    readonly file: SecurityTxt
    readonly project: Project
    /** The day of the check, as YYYY-MM-DD in UTC; `null` when it is not known, and then nothing is past. */
    readonly today: string | null
  }): Iterable<Problem>
}

export type Rule = BlockRule | PolicyRule | IgnoreRule | SecurityTxtRule

/** Declares a rule; it is the default export of a file among the rules, with its page beside it. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}
