import snippets from '../../../snippets/security-policy.json' with { type: 'json' }
import type { Topic } from '../policy/structure.ts'

/** The standard sections of a policy that can be inserted. */
export type SectionId =
  | 'title'
  | 'communication-channels'
  | 'first-contact'
  | 'parent-policy'
  | 'encryption-key'
  | 'report-contents'
  | 'ai-reports'
  | 'anonymous-reports'
  | 'languages'
  | 'response-times'
  | 'report-progress'
  | 'coordinated-disclosure'
  | 'embargo-list'
  | 'supported-versions'
  | 'support-policy'
  | 'security-updates'
  | 'cve-ids'
  | 'scope'
  | 'security-model'
  | 'out-of-scope'
  | 'test-rules'
  | 'safe-harbor'
  | 'safe-harbor-short'
  | 'third-party-action'
  | 'no-bounty'
  | 'bug-bounty'
  | 'credit'
  | 'hall-of-fame'
  | 'contact'
  | 'references'
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
  /** What it says, in a few words. */
  readonly summary: string
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
  const { body: lines, description } = snippets[snippet]
  const [heading, , ...body] = lines
  return {
    topic,
    title: heading!.replace(/^#+ /, ''),
    name: snippet,
    body,
    summary: description,
    legal: false,
    addition: false,
  }
}

function addition(topic: Topic, snippet: keyof typeof snippets): StandardSection {
  return { ...section(topic, snippet), addition: true }
}

function legal(section: StandardSection): StandardSection {
  return { ...section, legal: true, summary: section.summary.replace(' (ask counsel)', '') }
}

/** Every standard section; of those on one topic the one that is best read first stands first. */
export const standardSections: Readonly<Record<SectionId, StandardSection>> = {
  title: section('title', 'Title and Introduction'),
  'parent-policy': addition('reporting', 'Policy of the Organization'),
  'communication-channels': section('channels', 'Communication Channels'),
  'first-contact': addition('channels', 'First Contact'),
  'encryption-key': section('key', 'Encryption Key'),
  'report-contents': section('contents', 'What to Include in a Report'),
  'ai-reports': addition('contents', 'Reports Made with AI'),
  'anonymous-reports': addition('contents', 'Anonymous Reports'),
  languages: addition('contents', 'Languages of Reports'),
  'response-times': section('response', 'Response Times'),
  'report-progress': addition('response', 'After You Report'),
  'coordinated-disclosure': section('disclosure', 'Coordinated Disclosure'),
  'embargo-list': addition('disclosure', 'Embargo List'),
  'supported-versions': section('versions', 'Supported Versions'),
  'support-policy': addition('versions', 'Support Policy'),
  'security-updates': section('updates', 'Security Updates and Patching'),
  'cve-ids': addition('announcements', 'CVE Ids'),
  scope: section('scope', 'Scope'),
  'security-model': addition('scope', 'Security Model'),
  'out-of-scope': section('out-of-scope', 'Out of Scope'),
  'test-rules': section('rules', 'Rules for Testing'),
  'safe-harbor': legal(section('safe-harbor', 'Safe Harbor')),
  'safe-harbor-short': legal(section('safe-harbor', 'Short Safe Harbor')),
  'third-party-action': legal(addition('safe-harbor', 'Legal Action by Third Parties')),
  'no-bounty': section('bounty', 'No Bug Bounty'),
  'bug-bounty': section('bounty', 'Bug Bounty'),
  credit: section('credit', 'Credit'),
  'hall-of-fame': addition('credit', 'Hall of Fame'),
  contact: section('contact', 'Contact'),
  references: section('references', 'References'),
  'policy-history': section('history', 'Policy History'),
}

/** The ids of all standard sections. */
export const sectionIds = Object.keys(standardSections) as readonly SectionId[]
