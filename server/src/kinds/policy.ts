import { policyDisableForLine, policyDisableInFile } from '../ignore/disable.ts'
import { lint } from '../lint/lint.ts'
import { isPolicyFile } from '../policy-files.ts'
import type { Policy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read.ts'
import type { Kind, Reading } from './kind.ts'

/** A security policy as it was read. */
export interface PolicyReading extends Reading {
  readonly policy: Policy
}

/** Security policies: `SECURITY.md`, and every Markdown document that the user asked to check. */
export const policyKind: Kind = {
  name: 'policy',
  owns: ({ uri, languageId }, { folders, files, asked }) =>
    (asked && languageId === 'markdown') || isPolicyFile(uri, folders, files),
  read: (text) => readingOf(readPolicy(text)),
}

/** Says whether a document was read as a policy. */
export function isPolicyReading(reading: Reading): reading is PolicyReading {
  return reading.kind === policyKind
}

/** The reading that a policy is. */
export function readingOf(policy: Policy): PolicyReading {
  return {
    kind: policyKind,
    policy,
    text: policy.text,
    links: relativeLinks(policy),
    reread: (text) => readingOf(readPolicy(text, policy)),
    find: (context) => lint({ ...context, policy }),
    disableForLine: (rule, offset) => policyDisableForLine(policy, rule, offset),
    disableInFile: (rule) => policyDisableInFile(policy, rule),
  }
}

function relativeLinks({ links }: Policy): readonly string[] {
  const urls = links.filter(({ target }) => target === 'relative').map(({ url }) => url)
  return [...new Set(urls)]
}
