import type { IgnoreComment } from '../ignore/comment.ts'
import { silence } from '../ignore/silence.ts'
import type { LintContext } from './context.ts'
import type { Finding } from './finding.ts'
import { attempt, byPlace, entriesPer, toFinding } from './run.ts'
import type { Entry } from './run.ts'

/** Nobody writes more of them by hand; without a limit a hostile text could make each key press slow. */
const mostJudgedComments = 1000

/** What was found in a text until its ignore comments are applied. */
export interface Unsilenced extends Pick<LintContext, 'rules' | 'onRuleError'> {
  readonly text: string
  readonly lineEnding: string
  /** The rules that are not off. */
  readonly entries: readonly Entry[]
  /** Ids of the rules that came to an end. */
  readonly ran: ReadonlySet<string>
  /** Sorted by place. */
  readonly findings: readonly Finding[]
  readonly comments: readonly IgnoreComment[]
}

/** What is left after the ignore comments, with what is to be said of them. */
export function applyComments(input: Unsilenced): readonly Finding[] {
  const { text, entries, ran, findings, comments, rules, onRuleError } = input
  if (comments.length === 0) return findings
  const { kept, by } = silence(findings, comments, text)
  const known = rules.map(({ id }) => id)
  const judged = comments.slice(0, mostJudgedComments)
  const aboutComments = entriesPer(entries, 'ignore-comment')
    .flatMap((entry) => {
      const check = (comment: IgnoreComment) =>
        attempt(
          entry.rule,
          () => entry.rule.check({ text, comment, silenced: by.get(comment)!, ran, known }),
          onRuleError,
        ) ?? []
      return judged.flatMap((comment) => check(comment).map((problem) => toFinding(entry, problem, input)))
    })
    .sort(byPlace)
  // A comment that is for all rules is no excuse for itself.
  const named = comments.filter((comment) => comment.rules.length > 0)
  return [...kept, ...silence(aboutComments, named, text).kept].sort(byPlace)
}
