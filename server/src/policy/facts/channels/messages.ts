import type { Span } from '../../../span.ts'
import { contains } from '../../../span.ts'
import { says, spansOf, textAt } from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import { mentionAt } from './mention.ts'
import type { Mention } from './mention.ts'

const forge = /\bgit ?hub\b/gi

/** What is between "message" and "GitHub" names who gets it, and no more. */
const longestGap = 40

/** Private messages on GitHub, which has none: people mean them all the same. */
export function messages(statement: Statement): Mention[] {
  const place = messageOnForge(statement)
  return place === null ? [] : [mentionAt(statement, 'other', place, null, 'GitHub message')]
}

/** "A private message on GitHub", but not "through GitHub security advisories". */
export function messageOnForge(spoken: Spoken): Span | null {
  const notes = spansOf(spoken, 'directMessage').filter((span) => says(spoken, 'privateMessage', textAt(spoken, span)))
  if (notes.length === 0) return null
  const { text } = spoken.sentence
  for (const { index, 0: name } of text.matchAll(forge)) {
    const at = { start: index, end: index + name.length }
    if (beginsOtherPlace(spoken, at)) continue
    for (const note of notes) {
      if (note.start <= at.start && isSentOn(spoken, { start: note.end, end: at.start }))
        return { start: note.start, end: at.end }
      if (at.end <= note.start && /^['’]?s? $/.test(text.slice(at.end, note.start)))
        return { start: at.start, end: note.end }
    }
  }
  return null
}

/** " to the maintainer on ", with no other place named in it. */
function isSentOn(spoken: Spoken, between: Span): boolean {
  if (between.end - between.start > longestGap || between.end <= between.start) return false
  if (spansOf(spoken, 'chat').some((span) => contains(between, span))) return false
  return says(spoken, 'chatBefore', textAt(spoken, between))
}

/** The forge's name is part of the name of something that can be used, such as its private reports. */
function beginsOtherPlace(spoken: Spoken, { start, end }: Span): boolean {
  const places = (['advisory', 'privateReporting', 'publicIssue', 'discussions'] as const).flatMap((mark) =>
    spansOf(spoken, mark),
  )
  return places.some((span) => span.end > start && span.start <= end + 3)
}
