import { ignoreWord, readIgnoreComment } from '../ignore/comment.ts'
import type { IgnoreAction, IgnoreComment } from '../ignore/comment.ts'
import { addRule } from '../ignore/disable.ts'
import { commentForLine } from '../ignore/silence.ts'
import { lineEndingOf } from '../line-ending.ts'
import type { Edit } from '../fix.ts'
import type { SecurityTxt } from './parse.ts'

/** The ignore comments of a security.txt, in order: `# security-policy-disable-next-line RULE -- reason`. */
export function securityTxtComments({ text, lines }: SecurityTxt): readonly IgnoreComment[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'comment') return []
    const start = text.indexOf('#', line.start)
    return readIgnoreComment(text, { start, end: line.end }, { start: start + 1, end: line.end }) ?? []
  })
}

/** Silences a rule for the line that holds an offset; `null` in a signed file. */
export function disableForLine(file: SecurityTxt, rule: string, offset: number): Edit | null {
  if (file.armour !== null) return null
  const existing = commentForLine(securityTxtComments(file), file.text, offset)
  const line = file.lines.findLast(({ start }) => start <= offset)
  return existing === null ? newComment(file, 'disable-next-line', rule, line?.start) : addRule(existing, rule)
}

/** Silences a rule in the whole file; `null` when it is signed. */
export function disableInFile(file: SecurityTxt, rule: string): Edit | null {
  if (file.armour !== null) return null
  const existing = securityTxtComments(file).find(({ action }) => action === 'disable-file')
  return existing === undefined ? newComment(file, 'disable-file', rule) : addRule(existing, rule)
}

function newComment({ text, hasBom }: SecurityTxt, action: IgnoreAction, rule: string, at = hasBom ? 1 : 0): Edit {
  return { start: at, end: at, text: `# ${ignoreWord(action)} ${rule}${lineEndingOf(text)}` }
}
