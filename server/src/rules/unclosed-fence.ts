import * as l10n from '@vscode/l10n'
import type { Code } from 'mdast'
import type { Policy } from '../policy/policy.ts'
import { isOpenFence } from '../policy/block.ts'
import { topicsOf } from '../policy/vocabulary/languages.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import { commonMark } from './sources.ts'
import { deletion } from './support/deletion.ts'

export default defineRule({
  id: 'unclosed-fence',
  severity: 'warning',
  summary: 'A fence of code is never closed, and the rest of the policy is shown as code.',
  sources: [commonMark],
  per: 'policy',
  *check({ policy }) {
    const opening = openingOfRest(policy)
    if (opening === null) return
    yield {
      at: opening,
      message: l10n.t('This fence is never closed, so the rest is shown as code: delete the line, or close the code.'),
      fixes: [{ title: l10n.t('Delete the line'), edits: [deletion(policy.text, opening, true)] }],
    }
  },
})

/** The line that opens code which goes on to the end and holds what is no code. Only the last block can be open. */
function openingOfRest({ markdown }: Policy): Span | null {
  const last = markdown.blocks.at(-1)
  const node = last?.block.tree.children.at(-1)
  if (last === undefined || node?.type !== 'code') return null
  const { text } = last.block
  const span = { start: node.position!.start.offset!, end: node.position!.end.offset! }
  if (!isOpenFence(text, span) || !holdsPolicy(node)) return null
  const end = span.start + /^[^\r\n]*/.exec(text.slice(span.start))![0].trimEnd().length
  return shiftSpan({ start: span.start, end }, last.start)
}

/** A comment in a script looks like a heading of the first level. */
const heading = /^ {0,3}(#{1,6})[ \t]+(\S[^\n]*)$/gm
const link = /\]\((?:https?:|mailto:|[#/.])/
/** A sentence at the start of a paragraph, with nothing in it that programs are written with. */
const sentence = /\n[ \t\r]*\n\p{Lu}[^\n{}()[\];=<>$|\\]{30,400}[.:!?]\r?$/mu

/** Says whether there are headings, links or paragraphs of text in it. */
function holdsPolicy({ lang, value }: Code): boolean {
  const isText = /^(?:markdown|md)$/i.test(lang ?? '')
  for (const [, marks, title] of value.matchAll(heading))
    if (isText || marks!.length > 1 || topicsOf(title!).length > 0) return true
  return link.test(value) || sentence.test(value)
}
