import { lineEndingOf } from '../line-ending.ts'
import type { Policy } from '../policy/policy.ts'
import type { Edit } from '../fix.ts'
import { commentPlace } from './comment-place.ts'
import { readIgnoreComments, writeIgnoreComment } from './comment.ts'
import type { IgnoreComment } from './comment.ts'
import { commentForLine } from './silence.ts'

/** Silences a rule for the line of a policy that holds an offset; `null` where no comment can stand. */
export function policyDisableForLine(policy: Policy, rule: string, offset: number): Edit | null {
  const existing = commentForLine(readIgnoreComments(policy), policy.text, offset)
  if (existing !== null) return addRule(existing, rule)
  const place = commentPlace(policy, offset)
  if (place === null) return null
  const comment = writeIgnoreComment('disable-next-line', rule)
  const text = place.kind === 'line-end' ? ` ${comment}` : place.prefix + comment + lineEndingOf(policy.text)
  return { start: place.at, end: place.at, text }
}

/** Silences a rule in a whole policy. */
export function policyDisableInFile(policy: Policy, rule: string): Edit {
  const existing = readIgnoreComments(policy).find(({ action }) => action === 'disable-file')
  if (existing !== undefined) return addRule(existing, rule)
  const at = contentStart(policy)
  return { start: at, end: at, text: writeIgnoreComment('disable-file', rule) + lineEndingOf(policy.text).repeat(2) }
}

/** Adds a rule to those that a comment names. */
export function addRule({ rules, wordSpan }: IgnoreComment, rule: string): Edit {
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
