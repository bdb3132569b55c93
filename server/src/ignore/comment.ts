import type { Policy } from '../policy/policy.ts'
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
  /** The whole comment, with its marks. */
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
  return policy.comments.flatMap(({ span }) => {
    // Read from the source: the parser drops the indentation of a comment in a list, and with it the way back to offsets.
    const inner = { start: span.start + '<!--'.length, end: span.end - '-->'.length }
    return readIgnoreComment(policy.text, span, inner) ?? []
  })
}

/** Reads a comment, given where its words stand; `null` when it is an ordinary one. */
export function readIgnoreComment(text: string, span: Span, inner: Span): IgnoreComment | null {
  if (!beginsWithPrefix(text.slice(inner.start, inner.end))) return null
  const [word, ...rest] = wordsIn(text, inner)
  if (word === undefined) return null
  const reason = rest.findIndex(({ id }) => /^(?:-{2,}|[–—])$/.test(id))
  return {
    span,
    action: ignoreActions.find((action) => prefix + action === word.id) ?? null,
    word: word.id,
    wordSpan: word.span,
    rules: reason < 0 ? rest : rest.slice(0, reason),
  }
}

/** Asked of every comment there is, so it does not look at all of the words. */
function beginsWithPrefix(comment: string): boolean {
  return comment.slice(comment.search(/[^\s>]/)).startsWith(prefix)
}

/** The mark of a quote stands before each of its lines, and is no word. */
function wordsIn(text: string, { start, end }: Span): readonly NamedRule[] {
  return [...text.slice(start, end).matchAll(/[^\s,>]+/g)].map((match) => ({
    id: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** Writes an ignore comment of a policy. */
export function writeIgnoreComment(action: IgnoreAction, rule: string): string {
  return `<!-- ${ignoreWord(action)} ${rule} -->`
}

/** The word that an ignore comment begins with. */
export function ignoreWord(action: IgnoreAction): string {
  return prefix + action
}

/** The words that an ignore comment can begin with. */
export function ignoreWords(): readonly string[] {
  return ignoreActions.map(ignoreWord)
}
