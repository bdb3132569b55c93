import snippets from '../../../snippets/security-policy.json' with { type: 'json' }
import type { Topic } from '../policy/structure.ts'

/** The standard sections of a policy that can be inserted. */
export type SectionId =
  | 'communication-channels'
  | 'report-contents'
  | 'response-times'
  | 'coordinated-disclosure'
  | 'supported-versions'
  | 'security-updates'
  | 'scope'
  | 'out-of-scope'
  | 'safe-harbor'
  | 'bug-bounty'
  | 'no-bounty'
  | 'credit'
  | 'anonymous-reports'
  | 'languages'
  | 'report-progress'
  | 'support-policy'
  | 'cve-ids'
  | 'security-model'
  | 'test-rules'
  | 'third-party-action'
  | 'policy-history'

/** A standard section: what it is about, and its text. */
export interface StandardSection {
  readonly topic: Topic
  /** Its heading. */
  readonly title: string
  /** Its heading, or what tells it from another one with the same heading. */
  readonly name: string
  /** What stands under the heading, line by line, in snippet syntax, with `-` as list marker. */
  readonly body: readonly string[]
  /** True when its words have legal weight: an author should ask counsel before it is inserted. */
  readonly legal: boolean
  /** True when it says one thing that other sections on its topic can leave out: its text alone fills no such section. */
  readonly addition: boolean
}

/** The order in which the sections of a policy are best read: how to report first, then what happens next, then the terms. */
export const standardOrder: readonly Topic[] = [
  'title',
  'reporting',
  'channels',
  'key',
  'contents',
  'response',
  'disclosure',
  'versions',
  'updates',
  'announcements',
  'scope',
  'out-of-scope',
  'rules',
  'safe-harbor',
  'bounty',
  'credit',
  'contact',
  'references',
  'history',
]

function section(topic: Topic, snippet: keyof typeof snippets): StandardSection {
  const [heading, , ...body] = snippets[snippet].body
  return { topic, title: heading!.replace(/^#+ /, ''), name: snippet, body, legal: false, addition: false }
}

function addition(topic: Topic, snippet: keyof typeof snippets): StandardSection {
  return { ...section(topic, snippet), addition: true }
}

function legal(section: StandardSection): StandardSection {
  return { ...section, legal: true }
}

/** Every standard section. */
export const standardSections: Readonly<Record<SectionId, StandardSection>> = {
  'communication-channels': section('channels', 'Communication Channels'),
  'report-contents': section('contents', 'What to Include in a Report'),
  'response-times': section('response', 'Response Times'),
  'coordinated-disclosure': section('disclosure', 'Coordinated Disclosure'),
  'supported-versions': section('versions', 'Supported Versions'),
  'security-updates': section('updates', 'Security Updates and Patching'),
  scope: section('scope', 'Scope'),
  'out-of-scope': section('out-of-scope', 'Out of Scope'),
  'safe-harbor': legal(section('safe-harbor', 'Safe Harbor')),
  'bug-bounty': section('bounty', 'Bug Bounty'),
  'no-bounty': section('bounty', 'No Bug Bounty'),
  credit: section('credit', 'Credit'),
  'anonymous-reports': addition('reporting', 'Anonymous Reports'),
  languages: addition('reporting', 'Languages of Reports'),
  'report-progress': addition('response', 'After You Report'),
  'support-policy': addition('versions', 'Support Policy'),
  'cve-ids': addition('announcements', 'CVE Ids'),
  'security-model': addition('scope', 'Security Model'),
  'test-rules': section('rules', 'Rules for Testing'),
  'third-party-action': legal(addition('safe-harbor', 'Legal Action by Third Parties')),
  'policy-history': section('history', 'Policy History'),
}
