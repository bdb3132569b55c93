import * as l10n from '@vscode/l10n'
import type { SectionId } from '../../sections/standard.ts'
import type { Span } from '../../span.ts'

/** What somebody who found a vulnerability wants to know. */
export const answerIds = [
  'channels',
  'key',
  'contents',
  'times',
  'versions',
  'scope',
  'out-of-scope',
  'safe-harbor',
  'bounty',
  'credit',
] as const
export type AnswerId = (typeof answerIds)[number]

/** How something that is told sounds: a promise or a private way is good, what a reporter must beware of is bad. */
export type Tone = 'good' | 'bad' | 'plain'

/** A word or two beside a line. */
export interface Tag {
  readonly text: string
  readonly tone: Tone
}

/** One thing that the policy says, or does not say. */
export interface AnswerLine {
  /** What it is about, where an answer has several parts: "First answer". */
  readonly label: string | null
  /** What is told of it, in our words; `null` where the quote says it all. */
  readonly text: string | null
  /** The words of the policy as one line of plain text; empty where there are none to show. */
  readonly quote: string
  /** Where the quote leads; `null` where it leads nowhere. As it is written in the policy, so not to be trusted. */
  readonly url: string | null
  readonly tags: readonly Tag[]
  /** Where the policy says it; `null` for what it does not say. */
  readonly span: Span | null
  /** The standard sections that would say it, the best first; none where it is said. */
  readonly insert: readonly SectionId[]
}

/** An answer to one question, as far as the policy gives one. */
export interface Answer {
  readonly id: AnswerId
  readonly title: string
  readonly lines: readonly AnswerLine[]
  /** Rules that find fault with what it says, or find it missing, wherever they mark that. */
  readonly rules: readonly string[]
}

const nothing: AnswerLine = { label: null, text: null, quote: '', url: null, tags: [], span: null, insert: [] }

/** A line of an answer, by what is known of it. */
export function line(known: Partial<AnswerLine>): AnswerLine {
  return { ...nothing, ...known }
}

/** For what a template left to fill in. */
export function notFilledIn(): Tag {
  return { text: l10n.t('Not filled in'), tone: 'bad' }
}
