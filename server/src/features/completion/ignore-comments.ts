import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import { ignoreActions, ignoreWord, readIgnoreComments } from '../../ignore/comment.ts'
import type { IgnoreAction } from '../../ignore/comment.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Span } from '../../span.ts'
import { typed } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Offer } from './offer.ts'

/** How a text is checked, with all that is known of the document. */
export interface Checker {
  readonly rules: readonly Pick<Rule, 'id' | 'summary'>[]
  /** What is wrong with another text of the document. */
  find(text: string): readonly Finding[]
}

/** An ignore comment as far as it is typed, or as it stands around the cursor. */
interface OpenComment extends Span {
  /** What stands in it before the cursor. */
  readonly inner: string
  /** It has its `-->`. */
  readonly isClosed: boolean
}

const longestComment = 2000

/** In an HTML comment: what an ignore comment can begin with, then the rules, those first that found something where it counts. */
export function commentOffers(cursor: Cursor, checker: Checker): readonly Offer[] {
  const comment = commentAt(cursor)
  if (comment === null || cursor.content === 'code' || cursor.content === 'front-matter') return []
  const [word = '', ...rest] = comment.inner.split(/[\s,>]+/).filter((one, index) => one !== '' || index > 0)
  const action = ignoreActions.find((one) => ignoreWord(one) === word)
  if (rest.length === 0) return actionOffers(cursor, comment, word)
  if (action === undefined || rest.slice(0, -1).some((one) => /^(?:-{2,}|[–—])$/.test(one))) return []
  return ruleOffers(cursor, comment, action, rest, checker)
}

function commentAt({ policy: { text }, offset }: Cursor): OpenComment | null {
  const start = text.slice(Math.max(offset - longestComment, 0), offset).lastIndexOf('<!--')
  if (start < 0) return null
  const at = Math.max(offset - longestComment, 0) + start
  const inner = text.slice(at + '<!--'.length, offset)
  if (inner.includes('-->')) return null
  const rest = text.slice(offset, offset + longestComment)
  const end = rest.indexOf('-->')
  const isClosed = end >= 0 && !rest.slice(0, end).includes('<!--')
  const lineEnd = rest.search(/[\r\n]|$/)
  return { start: at, end: offset + (isClosed ? end + '-->'.length : lineEnd), inner, isClosed }
}

function actionOffers(cursor: Cursor, comment: OpenComment, word: string): readonly Offer[] {
  // Other comments are no business of this one.
  if (!cursor.asked && !/^security-/.test(word)) return []
  const space = comment.inner === '' ? ' ' : ''
  return ignoreActions.map((action) => ({
    label: ignoreWord(action),
    kind: CompletionItemKind.Keyword,
    detail: meaningOf(action),
    filterText: space + ignoreWord(action),
    edit: closing(cursor, comment, word.length, `${space}${ignoreWord(action)} $0`),
    snippet: true,
  }))
}

function ruleOffers(
  cursor: Cursor,
  comment: OpenComment,
  action: IgnoreAction,
  rest: readonly string[],
  checker: Checker,
): readonly Offer[] {
  const named = new Set(rest.slice(0, -1))
  const written = rest.at(-1)!
  const messages = concerned(cursor, comment, action, checker)
  const rank = [...messages.keys()]
  const rules = checker.rules.filter(({ id }) => !named.has(id))
  const place = (id: string) => (messages.has(id) ? rank.indexOf(id) : rank.length)
  return [...rules]
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({ id, summary }) => {
      const message = messages.get(id)
      return {
        label: id,
        kind: CompletionItemKind.EnumMember,
        detail: summary,
        ...(message !== undefined && { documentation: message }),
        edit: closing(cursor, comment, written.length, id),
      }
    })
}

/** Ends a comment that has no end yet; some editors put a `>` behind the `<` by themselves. */
function closing(cursor: Cursor, { isClosed }: OpenComment, length: number, text: string): Offer['edit'] {
  const { start, end } = typed(cursor, length)
  if (isClosed || !['', '>'].includes(cursor.after.trim())) return { start, end, text }
  return { start, end: cursor.line.end, text: `${text} -->` }
}

/** The rules that such a comment at this place is for, each with what it says. */
function concerned(
  { policy }: Cursor,
  comment: OpenComment,
  action: IgnoreAction,
  checker: Checker,
): ReadonlyMap<string, string> {
  const { text } = policy
  if (action === 'enable') return disabledBefore(policy, comment.start)
  const blank = text.slice(comment.start, comment.end).replace(/[^\r\n]/g, ' ')
  const found = checker.find(text.slice(0, comment.start) + blank + text.slice(comment.end))
  const end = action === 'disable-next-line' ? endOfNextLine(text, comment.end) : text.length
  const start = action === 'disable-file' ? 0 : comment.end
  const here = found.filter(({ at }) => start <= at.start && at.start <= end)
  const messages = new Map<string, string>()
  for (const { rule, message } of here) if (!messages.has(rule)) messages.set(rule, message)
  return messages
}

function disabledBefore(policy: Policy, offset: number): ReadonlyMap<string, string> {
  const comments = readIgnoreComments(policy).filter(({ action, span }) => action === 'disable' && span.end <= offset)
  return new Map(comments.flatMap(({ rules }) => rules.map(({ id }) => [id, l10n.t('It is disabled above.')])))
}

/** The end of the first line behind an offset that holds more than marks of quotes. */
function endOfNextLine(text: string, offset: number): number {
  const next = /^[^\n]*\n(?:[\s>]*\n)?[^\n]*/.exec(text.slice(offset, offset + longestComment))
  return offset + (next?.[0].length ?? 0)
}

function meaningOf(action: IgnoreAction): string {
  switch (action) {
    case 'disable-next-line':
      return l10n.t('for the next line')
    case 'disable':
      return l10n.t('from here on')
    case 'enable':
      return l10n.t('ends what was disabled above')
    case 'disable-file':
      return l10n.t('for the whole file')
  }
}
