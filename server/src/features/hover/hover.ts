import type { Hover } from 'vscode-languageserver'
import { readIgnoreComments } from '../../ignore/comment.ts'
import type { IgnoreComment } from '../../ignore/comment.ts'
import { isPolicyReading } from '../../kinds/policy.ts'
import { isSecurityTxtReading } from '../../kinds/security-txt.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Reading } from '../../kinds/kind.ts'
import type { Project } from '../../project/project.ts'
import { securityTxtComments } from '../../security-txt/ignore.ts'
import type { OpenText } from '../../text.ts'
import { rangeOf } from '../../text.ts'
import { advisoryNote } from './advisory-note.ts'
import { cvssNote } from './cvss-note.ts'
import { fieldNote } from './field-note.ts'
import type { Note } from './note.ts'
import { policyNotes } from './policy-notes.ts'
import { render } from './render.ts'
import { ruleNote } from './rule-note.ts'
import type { RuleBook } from './rule-note.ts'

/** What hovers are made from: one version of a document, and what is known of it. */
export interface HoverSubject extends RuleBook {
  readonly reading: Reading
  readonly findings: readonly Finding[]
  readonly project: Project
}

/** What is to be told about an offset of a document: the most specific first. */
export async function notesAt(subject: HoverSubject, offset: number): Promise<readonly Note[]> {
  const { text } = subject.reading
  const rule = ruleNote(commentsIn(subject.reading), offset, subject)
  if (rule !== null) return [rule]
  const named = advisoryNote(text, offset) ?? (await cvssNote(text, offset))
  return [...(named === null ? [] : [named]), ...saidIn(subject, offset)]
}

/** Notes as the answer to an editor; nothing to tell is `null`. */
export function hoverOf(notes: readonly Note[], text: OpenText, markdown: boolean): Hover | null {
  const [first] = notes
  return first === undefined ? null : { contents: render(notes, markdown), range: rangeOf(text, first.at) }
}

function commentsIn(reading: Reading): readonly IgnoreComment[] {
  if (isPolicyReading(reading)) return readIgnoreComments(reading.policy)
  return isSecurityTxtReading(reading) ? securityTxtComments(reading.file) : []
}

function saidIn({ reading, findings, project, settings }: HoverSubject, offset: number): readonly Note[] {
  if (isPolicyReading(reading)) {
    const standing = { policy: reading.policy, project, profile: settings.profile ?? 'default' }
    const found = findings.map(({ at }) => at)
    return policyNotes(standing, offset, found)
  }
  const field = isSecurityTxtReading(reading) ? fieldNote(reading.file, offset) : null
  return field === null ? [] : [field]
}
