import snippets from '../../../snippets/security-policy.json' with { type: 'json' }
import type { Topic } from '../policy/structure.ts'

/** The standard sections of a policy that can be inserted. */
export type SectionId =
  | 'title'
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
  return { ...section, legal: true }
}

/** Every standard section. */
export const standardSections: Readonly<Record<SectionId, StandardSection>> = {
  title: section('title', 'Title and Introduction'),
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

/** The ids of all standard sections. */
export const sectionIds = Object.keys(standardSections) as readonly SectionId[]

/** Sections of which one says what the others say, or the opposite: a policy has one of them. */
const alternatives: readonly (readonly SectionId[])[] = [
  ['no-bounty', 'bug-bounty'],
  ['response-times', 'report-progress'],
  ['safe-harbor', 'third-party-action'],
]

/** Puts sections into the order in which they are best read. Of those that say the same the first alternative stays. */
export function inStandardOrder(sections: readonly StandardSection[]): readonly StandardSection[] {
  const isLeftOut = (section: StandardSection): boolean =>
    alternatives.some((ids) => {
      const group = ids.map((id) => standardSections[id])
      return group.includes(section) && group.find((one) => sections.includes(one)) !== section
    })
  return [...new Set(sections)].filter((section) => !isLeftOut(section)).sort((a, b) => rank(a) - rank(b))
}

/** Sections on one topic keep the order in which they are listed. */
function rank({ topic, name }: StandardSection): number {
  const listed = Object.values(standardSections).findIndex((section) => section.name === name)
  return standardOrder.indexOf(topic) * 1000 + listed
}
