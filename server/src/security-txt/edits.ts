import { deletion } from '../rules/support/deletion.ts'
import type { Edit } from '../fix.ts'
import type { Span } from '../span.ts'
import { trimmed } from './lines.ts'
import type { Field, SecurityTxt } from './parse.ts'

/** The first words of the file, its OpenPGP message aside: there stands what is said of the file as a whole. */
export function firstWords({ text, lines, hasBom }: SecurityTxt): Span {
  const start = hasBom ? 1 : 0
  const line = lines.find(({ kind }) => kind !== 'blank' && kind !== 'armour')
  return line === undefined ? { start, end: start } : trimmed(text, line)
}

/** Writes a line before the first field, or behind the last one; without fields, at the end. */
export function newLine({ text, lines }: SecurityTxt, place: 'first' | 'last', line: string): Edit {
  const isField = ({ kind }: { kind: string }) => kind === 'field'
  const first = lines.find(isField)
  if (place === 'first' && first !== undefined) return { start: first.start, end: first.start, text: `${line}\n` }
  const last = lines.findLast(isField) ?? lines.at(-1)
  if (last === undefined) return { start: text.length, end: text.length, text: `${line}\n` }
  const at = last.end + last.ending.length
  return { start: at, end: at, text: last.ending === '' ? `\n${line}\n` : `${line}\n` }
}

/** Deletes the line of a field. */
export function deleteField({ text }: SecurityTxt, { line }: Field): Edit {
  return deletion(text, line)
}
