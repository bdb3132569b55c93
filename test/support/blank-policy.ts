import { readMarkdown } from '../../server/src/markdown/document.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'

/** A policy of which nothing is known but its blocks and its comments: for tests of what does not depend on reading. */
export function blankPolicy(text: string, facts: Partial<Policy> = {}): Policy {
  return {
    ...readPolicy(''),
    understood: true,
    text,
    markdown: readMarkdown(text),
    comments: [...text.matchAll(/<!--(.*?)-->/gs)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      text: match[1]!,
    })),
    ...facts,
  }
}
