import { readPolicy } from '../../server/src/policy/read.ts'
import type { Policy } from '../../server/src/policy/policy.ts'

/** What a text says, in short words that tests can compare: "email private report a@b.dev". */
export function channelsOf(text: string): string[] {
  const policy = readPolicy(text)
  return [
    ...new Set(
      policy.channels.map(({ kind, visibility, purpose, address }) =>
        [kind, visibility, purpose, ...(address === null ? [] : [address])].join(' '),
      ),
    ),
  ]
}

/** The promised times: "acknowledge 48", "fix 336 business". */
export function timesOf(text: string): string[] {
  return readPolicy(text).timeframes.map(
    ({ stage, hours, business }) => `${stage} ${hours}${business ? ' business' : ''}`,
  )
}

/** A policy whose reporting section holds the text. */
export function under(heading: string, text: string): string {
  return `# Security Policy\n\n## ${heading}\n\n${text}\n`
}

/** The reading of a text that stands under "Reporting a Vulnerability". */
export function reading(text: string): Policy {
  return readPolicy(under('Reporting a Vulnerability', text))
}
