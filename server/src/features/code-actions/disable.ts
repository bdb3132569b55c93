import type { CodeAction } from 'vscode-languageserver'
import { readIgnoreComments, writeIgnoreComment } from '../../ignore/comment.ts'
import type { IgnoreComment } from '../../ignore/comment.ts'
import { commentForLine } from '../../ignore/silence.ts'
import { lineEndingOf } from '../../line-ending.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Edit } from '../../rules/rule.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import { commentPlace } from './comment-place.ts'
import type { Subject } from './subject.ts'

/** Silences a rule at the line of a finding; nothing where no comment can stand. */
export function disableForLine({ text, policy, client }: Subject, { rule, at }: Finding): readonly CodeAction[] {
  const edit = lineEdit(policy, rule, at.start)
  if (edit === null) return []
  const title = `Disable ${rule} for this line`
  return [{ title, kind: 'quickfix', edit: workspaceEdit(text, [edit], false, client) }]
}

/** Silences a rule in the whole file. */
export function disableInFile({ text, policy, client }: Subject, rule: string): readonly CodeAction[] {
  const title = `Disable ${rule} in this file`
  return [{ title, kind: 'quickfix', edit: workspaceEdit(text, [fileEdit(policy, rule)], false, client) }]
}

function lineEdit(policy: Policy, rule: string, offset: number): Edit | null {
  const existing = commentForLine(readIgnoreComments(policy), policy.text, offset)
  if (existing !== null) return addRule(existing, rule)
  const place = commentPlace(policy, offset)
  if (place === null) return null
  const comment = writeIgnoreComment('disable-next-line', rule)
  const text = place.kind === 'line-end' ? ` ${comment}` : place.prefix + comment + lineEndingOf(policy.text)
  return { start: place.at, end: place.at, text }
}

function fileEdit(policy: Policy, rule: string): Edit {
  const existing = readIgnoreComments(policy).find(({ action }) => action === 'disable-file')
  if (existing !== undefined) return addRule(existing, rule)
  const at = contentStart(policy)
  return { start: at, end: at, text: writeIgnoreComment('disable-file', rule) + lineEndingOf(policy.text).repeat(2) }
}

function addRule({ rules, wordSpan }: IgnoreComment, rule: string): Edit {
  const at = (rules.at(-1)?.span ?? wordSpan).end
  return { start: at, end: at, text: ` ${rule}` }
}

/** The first line with text after the front matter. */
function contentStart({ text, markdown }: Policy): number {
  const first = markdown.blocks[0]
  const node = first?.block.tree.children[0]
  const hasFrontMatter = node !== undefined && ['yaml', 'toml'].includes(node.type)
  let at = hasFrontMatter ? first!.start + node.position!.end.offset! : text.startsWith('\ufeff') ? 1 : 0
  for (const blankLine of text.slice(at).matchAll(/[ \t]*\r?\n/gy)) at += blankLine[0].length
  return at
}
