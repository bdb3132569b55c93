import type { Policy } from '../policy/policy.ts'
import type { Comment } from '../policy/structure.ts'
import type { Span } from '../span.ts'

const prefix = 'security-policy-'

/**
 * What an ignore comment does: silence the line after it, everything from it to the matching `enable` or the end, or the whole
 * file wherever it stands.
 */
export const ignoreActions = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const
export type IgnoreAction = (typeof ignoreActions)[number]

/** A rule id as an ignore comment names it, known or not. */
export interface NamedRule {
  readonly id: string
  readonly span: Span
}

/**
 * `<!-- security-policy-disable-next-line RULE RULE -- reason -->`: silences rules at a place. It may name any number of rules,
 * between white space or commas; when it names none, all are meant.
 */
export interface IgnoreComment {
  /** The whole comment, with `<!--` and `-->`. */
  readonly span: Span
  /** `null` when the word is none of the known ones. */
  readonly action: IgnoreAction | null
  /** The word that says what to do: "security-policy-disable". */
  readonly word: string
  readonly wordSpan: Span
  readonly rules: readonly NamedRule[]
}

/** The ignore comments of a policy, in order. */
export function readIgnoreComments(policy: Policy): readonly IgnoreComment[] {
  return policy.comments.flatMap((comment) => readIgnoreComment(policy.text, comment) ?? [])
}

function readIgnoreComment(text: string, comment: Comment): IgnoreComment | null {
  if (!comment.text.trimStart().startsWith(prefix)) return null
  // Read from the source: the parser drops the indentation of a comment in a list, and with it the way back to offsets.
  const [word, ...rest] = wordsIn(text, {
    start: comment.span.start + '<!--'.length,
    end: comment.span.end - '-->'.length,
  })
  if (word === undefined) return null
  const reason = rest.findIndex(({ id }) => /^(?:-{2,}|[–—])$/.test(id))
  return {
    span: comment.span,
    action: ignoreActions.find((action) => prefix + action === word.id) ?? null,
    word: word.id,
    wordSpan: word.span,
    rules: reason < 0 ? rest : rest.slice(0, reason),
  }
}

/** The mark of a quote stands before each of its lines, and is no word. */
function wordsIn(text: string, { start, end }: Span): readonly NamedRule[] {
  return [...text.slice(start, end).matchAll(/[^\s,>]+/g)].map((match) => ({
    id: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** Writes an ignore comment. */
export function writeIgnoreComment(action: IgnoreAction, rule: string): string {
  return `<!-- ${prefix}${action} ${rule} -->`
}

/** The words that an ignore comment can begin with. */
export function ignoreWords(): readonly string[] {
  return ignoreActions.map((action) => prefix + action)
}
