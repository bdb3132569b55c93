import { readMarkdown } from '../../server/src/markdown/document.ts'
import type { Policy } from '../../server/src/policy/policy.ts'

/** A policy of which nothing is known but its blocks and its comments: for tests of what does not depend on reading. */
export function blankPolicy(text: string, facts: Partial<Policy> = {}): Policy {
  return {
    text,
    markdown: readMarkdown(text),
    language: 'en',
    understood: true,
    title: null,
    headings: [],
    sections: [],
    links: [],
    tables: [],
    comments: [...text.matchAll(/<!--(.*?)-->/gs)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      text: match[1]!,
    })),
    delegations: [],
    channels: [],
    reporting: null,
    publicWarnings: [],
    timeframes: [],
    vagueTimeframes: [],
    supportedVersions: null,
    scope: null,
    outOfScope: null,
    safeHarbor: { level: 'none', evidence: [] },
    bounty: { answer: 'unstated', evidence: [] },
    credit: null,
    reportContents: null,
    encryptionKey: null,
    openEndedGags: [],
    placeholders: [],
    ...facts,
  }
}
