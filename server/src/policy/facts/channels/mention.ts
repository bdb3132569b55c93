import { overlaps } from '../../../span.ts'
import type { Span } from '../../../span.ts'
import type { ChannelKind } from '../../policy.ts'
import { doneByProject, has, locate, negated, says, spansOf, textAfter, textAt, topicAround } from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import type { Link, TargetKind, Topic } from '../../structure.ts'

/** One place of a statement that names a channel. */
export interface Mention {
  readonly kind: ChannelKind
  /** In the block. */
  readonly span: Span
  /** In the sentence's text, where negators are looked for. */
  readonly at: Span
  readonly address: string | null
  readonly name: string
  readonly visibility?: 'private' | 'public'
}

const publicKinds: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['issues', 'chat', 'forum'])

/** Sections in which an address or a link is taken for a way to report, unless the sentence says otherwise. */
export const reportingTopics: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'reporting',
  'channels',
  'contents',
  'contact',
  'response',
  'key',
])

export function isOpen({ kind, visibility }: Mention): boolean {
  return publicKinds.has(kind) && visibility !== 'private'
}

export function mentionAt(
  statement: Statement,
  kind: ChannelKind,
  at: Span,
  address: string | null,
  name: string,
): Mention {
  return { kind, at, span: withWholeLinks(locate(statement, at), statement.links), address, name }
}

/** A span that begins or ends within a link takes all of it. */
function withWholeLinks(span: Span, links: readonly Link[]): Span {
  return links
    .filter((link) => overlaps(link.span, span))
    .reduce(
      (all, link) => ({ start: Math.min(all.start, link.span.start), end: Math.max(all.end, link.span.end) }),
      span,
    )
}

export function linkMention(statement: Statement, kind: ChannelKind, link: Link, name: string): Mention {
  return { kind, at: within(statement, link.span), span: link.span, address: link.url === '' ? null : link.url, name }
}

export function linksTo({ links }: Statement, target: TargetKind): Link[] {
  return links.filter((link) => link.target === target && link.kind !== 'image')
}

/** Where a span of the block begins in the sentence's text, near enough for looking at the words before it. */
export function within({ sentence, links }: Statement, span: Span): Span {
  const { text } = sentence
  const share = (span.start - sentence.span.start) / Math.max(1, sentence.span.end - sentence.span.start)
  const named = links.find((link) => link.span.start === span.start)?.text
  const exact = named ? text.indexOf(named) : -1
  const start = exact >= 0 ? exact : Math.min(text.length, Math.round(share * text.length))
  return { start, end: Math.min(text.length, start + 1) }
}

/** Says whether the sentence asks a reporter to report. */
export function asksToReport(spoken: Spoken): boolean {
  return spansOf(spoken, 'report').some((span) => !doneByProject(spoken, span))
}

/** A ticket is of a help desk or a chat server, which only its staff reads, unless it is said to be on the forge. */
export function opensTicket(spoken: Spoken, at: Span): boolean {
  return says(spoken, 'ticket', textAt(spoken, at)) && !says(spoken, 'publicTracker') && !has(spoken, 'publicIssue')
}

/** Says whether the sentence asks to hand over details of a vulnerability. */
export function asksForReports(spoken: Spoken): boolean {
  return spansOf(spoken, 'report').some(
    (span) => says(spoken, 'reportVerb', textAt(spoken, span)) && !negated(spoken, span),
  )
}

/** "After validating it, we will:" and a list of what the project does. */
export function isListedForProject({ intro }: Statement): boolean {
  const actor = intro && spansOf(intro, 'we').at(-1)
  if (!actor) return false
  return /^(?:(?: \p{L}{1,20}){0,2}(?:,[^,:：]{1,60})?,?\s?[:：])?$/u.test(textAfter(intro, actor))
}

/** Says whether the sentence before the list asks to report. */
export function isIntroduced({ intro }: Statement): boolean {
  return intro !== null && (asksToReport(intro) || has(intro, 'vulnerability'))
}

/** "**GitHub Security Advisories** (preferred)": an item or heading in a section about reporting. */
export function labelsReportingItem(statement: Statement): boolean {
  const { passage, sentence } = statement
  const topic = topicAround(statement)
  // The headings of a process name what the project does.
  if (passage.kind === 'heading' && topic === 'response') return false
  return (
    (passage.kind === 'item' || passage.kind === 'heading' || sentence.text.length < 60) && reportingTopics.has(topic)
  )
}
