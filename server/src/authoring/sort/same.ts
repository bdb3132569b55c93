import type { Policy } from '../../policy/policy.ts'

/** Says whether two policies that hold the same sections in another order also say the same: nothing was read into another thing. */
export function saysTheSame(one: Policy, other: Policy): boolean {
  return signatureOf(one) === signatureOf(other)
}

function signatureOf(policy: Policy): string {
  const { headings, links, channels, timeframes, markdown } = policy
  return JSON.stringify([
    sorted(headings.map(({ depth, style, text }) => [depth, style, text])),
    sorted(links.map(({ kind, url, text }) => [kind, url, text])),
    sorted(channels.map(({ kind, visibility, purpose, address }) => [kind, visibility, purpose, address])),
    sorted(timeframes.map(({ stage, hours, text }) => [stage, hours, text])),
    sorted([...markdown.definitions].map(([label, { url, title }]) => [label, url, title])),
    [policy.language, policy.safeHarbor.level, policy.bounty.answer, policy.supportedVersions?.form],
    Object.entries(policy).map(([, fact]: [string, unknown]) => (Array.isArray(fact) ? fact.length : fact === null)),
  ])
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}
