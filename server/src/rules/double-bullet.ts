import * as l10n from '@vscode/l10n'
import { lineStartAt } from '../line-start.ts'
import type { BlockReading } from '../policy/block.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { commonMark } from './sources.ts'

/** Two bullets before the words of an item, and what emphasis or a link begins with. */
const twoBullets = /^([ \t]{0,40})([-+*])([ \t]{1,4})([-+*])[ \t]{1,4}[*_~[`<\\!]{0,4}$/

export default defineRule({
  id: 'double-bullet',
  severity: 'information',
  summary: 'Two bullets before one item make a list within an item that says nothing.',
  sources: [commonMark],
  per: 'block',
  *check({ block }) {
    for (const { kind, listDepth, prose } of block.passages) {
      if (kind !== 'item' || listDepth < 2) continue
      const { start, end } = prose.toSource(0, prose.text.length)
      const lineStart = lineStartAt(block.text, start)
      const [, indent, outer, gap, inner] = twoBullets.exec(block.text.slice(lineStart, start)) ?? []
      if (indent === undefined) continue
      const first = lineStart + indent.length
      const second = first + 1 + gap!.length
      if (hasSibling(block, end, second - lineStart, inner!)) continue
      yield {
        at: { start: first, end: second + 1 },
        message: l10n.t('Two bullets begin this item, and one of them has nothing beside it: keep one.'),
        fixes: [
          ...(followsItem(block, lineStart, indent, outer!) ? [partOfItemAbove(first)] : []),
          { title: l10n.t('Keep one bullet'), edits: [{ start: first, end: second, text: '' }] },
        ],
      }
    }
  },
})

/** The first bullet becomes indentation, and the second one the bullet of a list in the item above. */
function partOfItemAbove(bullet: number): Fix {
  return { title: l10n.t('Make it a part of the item above'), edits: [{ start: bullet, end: bullet + 1, text: ' ' }] }
}

/** Says whether the line below begins another item of the inner list: then there is a list on purpose. */
function hasSibling({ text }: BlockReading, from: number, column: number, bullet: string): boolean {
  const lineBreak = text.indexOf('\n', from)
  if (lineBreak < 0) return false
  const [line] = /^[ \t]*\S?/.exec(text.slice(lineBreak + 1, lineBreak + 1 + column + 4))!
  return line.length - 1 >= column && line.endsWith(bullet)
}

/** Says whether the line above is, or belongs to, an item with the same bullet and indentation. */
function followsItem({ text }: BlockReading, lineStart: number, indent: string, bullet: string): boolean {
  for (let end = lineStart - 1; end > 0;) {
    const start = lineStartAt(text, end)
    const line = text.slice(start, end)
    if (line.startsWith(`${indent}${bullet} `)) return true
    if (line.trim() === '' || !line.startsWith(`${indent} `)) return false
    end = start - 1
  }
  return false
}
