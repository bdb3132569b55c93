import * as l10n from '@vscode/l10n'
import { closestWord, mostGuesses } from '../closest-word.ts'
import { ignoreWords } from '../ignore/comment.ts'
import type { IgnoreComment, NamedRule } from '../ignore/comment.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { deletion } from './support/deletion.ts'

export default defineRule({
  id: 'unused-disable-comment',
  severity: 'information',
  summary: 'An ignore comment silences nothing, or names a rule that does not exist.',
  sources: [],
  per: 'ignore-comment',
  *check({ text, comment, silenced, ran, known }) {
    if (comment.action === null) {
      yield unknownWord(text, comment)
      return
    }
    const isIdle = ({ id }: NamedRule) => ran.has(id) && !silenced.has(id)
    if (comment.rules.length === 0 ? silenced.size === 0 : comment.rules.every(isIdle)) {
      yield unusedComment(text, comment)
      return
    }
    const lastUsed = comment.rules.findLastIndex((rule) => !isIdle(rule))
    for (const [index, rule] of comment.rules.entries()) {
      const remove = removal(text, comment, index, index > lastUsed)
      if (isIdle(rule)) yield unusedName(rule, remove)
      else if (!known.includes(rule.id))
        yield unknownRule(rule, comment.rules.length > mostGuesses ? [] : known, remove)
    }
  },
})

function unknownWord(text: string, { word, wordSpan, span }: IgnoreComment): Problem {
  return {
    at: wordSpan,
    message: l10n.t(
      '"{0}" means nothing, so this comment silences nothing: write {1}.',
      word,
      alternatives(ignoreWords()),
    ),
    fixes: [...ignoreWords().map((known) => replacement(wordSpan, known)), deleteComment(text, span)],
  }
}

function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`)
  return l10n.t('{0} or {1}', quoted.slice(0, -1).join(', '), quoted.at(-1)!)
}

function unusedComment(text: string, comment: IgnoreComment): Problem {
  const message =
    comment.action === 'enable'
      ? l10n.t('This comment ends nothing that was silenced: delete it.')
      : l10n.t('This comment silences nothing: delete it.')
  return { at: comment.span, message, fixes: [{ ...deleteComment(text, comment.span), safe: true }] }
}

function unusedName({ id, span }: NamedRule, remove: Fix): Problem {
  return {
    at: span,
    message: l10n.t('This comment silences nothing of "{0}": remove the name from it.', id),
    fixes: [{ ...remove, safe: true }],
  }
}

function unknownRule({ id, span }: NamedRule, known: readonly string[], remove: Fix): Problem {
  const closest = closestWord(id, known, 4)
  if (closest === undefined) {
    return { at: span, message: l10n.t('There is no rule "{0}": remove it from this comment.', id), fixes: [remove] }
  }
  return {
    at: span,
    message: l10n.t('There is no rule "{0}": did you mean "{1}"?', id, closest),
    fixes: [replacement(span, closest), remove],
  }
}

function replacement(span: Span, text: string): Fix {
  return { title: l10n.t('Replace with {0}', text), edits: [{ ...span, text }] }
}

function deleteComment(text: string, span: Span): Fix {
  return { title: l10n.t('Delete the comment'), edits: [deletion(text, span)] }
}

/**
 * Removes a name. A comment without any would silence all rules, so the only one goes with its comment. Removing several at once
 * must not overlap: a name goes with what follows it, but those after the last one that stays go with what stands before them.
 */
function removal(text: string, { span, rules }: IgnoreComment, index: number, trailing: boolean): Fix {
  if (rules.length === 1) return deleteComment(text, span)
  const rule = rules[index]!
  const before = rules[index - 1]
  const after = rules[index + 1]
  const goes =
    before !== undefined && (trailing || after === undefined)
      ? { start: before.span.end, end: rule.span.end }
      : { start: rule.span.start, end: after!.span.start }
  return { title: l10n.t('Remove {0} from the comment', rule.id), edits: [{ ...goes, text: '' }] }
}
