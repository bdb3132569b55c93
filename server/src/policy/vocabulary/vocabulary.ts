import type { Span } from '../../span.ts'
import type { Marks, Topic } from '../structure.ts'
import { english } from './en.ts'

/** What words can say. Each vocabulary gives one expression for each; the reading is the same for all languages. */
export const marks = [
  // Who does what
  'vulnerability', // a vulnerability or a security issue
  'report', // a reporter tells the project: report, send, contact, notify
  'we', // the project is the one who acts
  'negation', // turns what follows in its clause around
  'encouragement', // "do not hesitate to": a negation that is none
  'private', // in private
  // Where
  'openIssue', // the act of opening an issue
  'publicIssue', // an issue tracker or public issues as a place
  'pullRequest',
  'discussions',
  'privateReporting', // a forge's private report form
  'advisory', // a security advisory as a place to report
  'platform', // a bounty or coordination platform, by name
  'form', // a web form
  'chat', // a chat, by name
  'directMessage', // a private message in a chat
  'forum',
  'sendEmail', // e-mail as a way to report, with or without an address
  'phone',
  'people', // maintainers, team, owner
  // For what
  'firstContact',
  'noDetails', // no sensitive details here
  'lessSerious', // low severity, theoretical, already public
  'notSecurity', // ordinary bugs, questions, suggestions
  'aboutPolicy', // comments on the policy itself
  'question', // questions and concerns
  'thanks', // gratitude
  'thirdParty', // dependencies, other projects
  // When
  'acknowledge',
  'triage',
  'update',
  'fix',
  'disclose',
  'severityLevel',
  'silence', // "if you do not hear from us"
  'vagueTime',
  // What else
  'latestVersion',
  'supported',
  'inScope',
  'appliesTo',
  'outOfScope',
  'safeHarbor',
  'noLegalAction',
  'authorized',
  'circumvention',
  'termsWaiver',
  'bounty',
  'reward',
  'someoneElses', // "their", "the program's own"
  'credit',
  'include', // "please include"
  'details', // steps to reproduce, impact, versions
  'key',
  'policyWord', // policy, process, guidelines
  'elsewhere', // see, refer to, can be found at
  'governedBy', // follows, per, according to
  'moreInformation',
  'withhold', // may not disclose until
  'keepSecret', // you must not disclose until
  'templateInstruction',
] as const
export type Mark = (typeof marks)[number]

/** The words of one language. Adding a language is adding one such file. */
export interface Vocabulary {
  /** BCP 47 tag. */
  readonly language: string
  /** Frequent short words by which the language is recognised, in lower case. */
  readonly commonWords: ReadonlySet<string>
  /** How headings say what their section is about; the first that matches counts. */
  readonly topics: readonly (readonly [Topic, RegExp])[]
  readonly marks: Readonly<Record<Mark, RegExp>>
  /** Numbers in words, for durations. */
  readonly numbers: Readonly<Record<string, number>>
}

/** All vocabularies; where languages share words the first wins. */
export const vocabularies: readonly Vocabulary[] = [english]

/** Says what a heading's section is about, the most telling topic first: "Scope and supported versions" has two. */
export function topicsOf(heading: string): Topic[] {
  return vocabularies.flatMap((vocabulary) =>
    vocabulary.topics.filter(([, pattern]) => pattern.test(heading)).map(([topic]) => topic),
  )
}

/** Nobody writes longer sentences; what claims to be one is read only so far, so that reading takes bounded time. */
const longestSentence = 2000

/** Finds what the words of a sentence say. */
export function markSentence(text: string): Marks {
  const found = new Map<Mark, Span[]>()
  const head = text.slice(0, longestSentence)
  for (const vocabulary of vocabularies) {
    for (const mark of marks) {
      for (const match of head.matchAll(vocabulary.marks[mark])) {
        if (match[0] === '') continue
        const span = { start: match.index, end: match.index + match[0].length }
        const spans = found.get(mark)
        if (spans) spans.push(span)
        else found.set(mark, [span])
      }
    }
  }
  return found
}
