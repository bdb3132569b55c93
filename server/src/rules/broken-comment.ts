import * as l10n from '@vscode/l10n'
import { lineStartAt } from '../line-start.ts'
import type { BlockReading } from '../policy/block.ts'
import type { Comment } from '../policy/structure.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { commonMark } from './sources.ts'
import { deletion, standsAlone } from './support/deletion.ts'
import { findInProse } from './support/running-text.ts'

/** The start of a comment as readers see it: whole, with a space or another dash in it, or without its bracket. */
const visibleStart = /<!--|<!-(?=\s)|< !--?|<! --?|<![–—](?=\s)|(?<![\p{L}\p{N}])!--(?=\s)/gu
/** What was typed into a start: `<npm <command>!--`. */
const strayTags = /(?:<[\w \t]{0,30}>?){1,4}$/
const anyEnd = /-->|-- >|->|[–—]>/g
const wholeEnd = /-->/g
/** What stands at the end of a line, and was meant as the end of a comment. */
const damagedEnd = /(?:(?<!-)--|-- >|(?<![-<])->|[–—]>)[ \t]*\r?$/m
const longestComment = 2000

export default defineRule({
  id: 'broken-comment',
  severity: 'warning',
  summary: 'The marks of an HTML comment are damaged: readers see it, or do not see what follows.',
  sources: [commonMark],
  per: 'block',
  *check({ block }) {
    yield* visibleComments(block)
    for (const comment of block.comments) yield* hidingComment(block, comment)
  },
})

function* visibleComments(block: BlockReading): Iterable<Problem> {
  let seen = -1
  for (const { match, span } of findInProse(block, visibleStart)) {
    if (span.start < seen || block.text[span.start - 1] === '\\') continue
    const comment = commentFrom(block, span)
    // Exclamation marks and dashes meet in prose, too.
    if (comment === null && match[0] !== '<!--') continue
    seen = comment?.at.end ?? span.end
    yield {
      at: comment?.at ?? span,
      message: l10n.t(
        'Readers see this comment, because its marks are damaged: write it as <!-- ... -->, or delete it.',
      ),
      fixes: () => (comment === null ? [] : fixesFor(block, comment)),
    }
  }
  for (const { prose } of block.passages) {
    if (prose.text !== '-->') continue
    const at = prose.toSource(0, prose.text.length)
    yield {
      at,
      message: l10n.t('Readers see this end of a comment, because the comment ended before: delete it.'),
      fixes: [{ title: l10n.t('Delete it'), edits: [deletion(block.text, at, true)] }],
    }
  }
}

/** A comment that readers see, and its marks. */
interface VisibleComment {
  readonly at: Span
  readonly start: Span
  readonly end: Span
}

/** The comment that begins with a start, if its end follows in the same paragraph. */
function commentFrom({ text }: BlockReading, start: Span): VisibleComment | null {
  const paragraph = text.slice(start.end, start.end + longestComment).split(/\n[ \t\r]*\n/, 1)[0]!
  const [found] = paragraph.matchAll(text[start.start] === '<' ? anyEnd : wholeEnd)
  if (found === undefined) return null
  const close = { start: start.end + found.index, end: start.end + found.index + found[0].length }
  const before = text.slice(Math.max(start.start - 200, 0), start.start)
  const from = start.start - (text[start.start] === '!' ? (strayTags.exec(before)?.[0].length ?? 0) : 0)
  return { at: { start: from, end: close.end }, start: { start: from, end: start.end }, end: close }
}

function fixesFor({ text }: BlockReading, { at, start, end }: VisibleComment): readonly Fix[] {
  const repaired: Fix = {
    title: l10n.t('Make it a comment'),
    edits: [
      { ...start, text: '<!--' },
      { ...end, text: '-->' },
    ],
  }
  const deleted: Fix = { title: l10n.t('Delete it'), edits: [deletion(text, at, true)] }
  return standsAlone(text, at) ? [repaired, deleted] : [repaired]
}

/** A comment that goes on to the end, or to the end of another one, and takes in what should be seen. */
function* hidingComment({ text }: BlockReading, { span, text: inside }: Comment): Iterable<Problem> {
  const isOpen = !text.slice(span.start, span.end).endsWith('-->')
  const next = inside.indexOf('<!--')
  const swallowed = isOpen ? inside : inside.slice(0, Math.max(next, 0))
  const damaged = damagedEnd.exec(swallowed)
  const from = span.start + 4
  if (damaged) {
    const rest = swallowed.slice(damaged.index + damaged[0].length)
    if (rest.trim() === '' || (isOpen && !/\n[ \t\r]*\n/.test(rest))) return
    const mark = { start: from + damaged.index, end: from + damaged.index + damaged[0].trimEnd().length }
    yield {
      at: { start: Math.max(span.start, lineStartAt(text, mark.start)), end: mark.end },
      message: l10n.t('This does not end the comment, so nobody sees what follows: write "-->".'),
      fixes: [{ title: l10n.t('End the comment here'), edits: [{ ...mark, text: '-->' }] }],
    }
    return
  }
  if (!isOpen || !/\S[ \t\r]*\n[ \t\r]*\n\s*\S/.test(inside)) return
  const firstLine = inside.split('\n', 1)[0]!.trimEnd()
  const lineEnd = from + firstLine.length
  yield {
    at: { start: span.start, end: lineEnd },
    message: l10n.t('This comment has no end, so nobody sees what follows: write "-->" where it should end.'),
    fixes:
      firstLine.trim() === ''
        ? []
        : [{ title: l10n.t('End the comment here'), edits: [{ start: lineEnd, end: lineEnd, text: ' -->' }] }],
  }
}
