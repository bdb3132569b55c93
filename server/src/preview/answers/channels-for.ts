import type { Channel, Policy } from '../../policy/policy.ts'

/**
 * The channels for a purpose in the order of the policy: each once, where it is first named. One that is named without its address has
 * the address of the next of its kind.
 */
export function channelsFor({ channels }: Policy, purpose: Channel['purpose']): readonly Channel[] {
  const those = channels
    .filter((channel) => channel.purpose === purpose)
    .map((channel) => (leadsElsewhere(channel) ? { ...channel, address: null } : channel))
    .sort((a, b) => a.span.start - b.span.start)
  const once = new Map<string, Channel>()
  for (const channel of those) {
    const { kind, visibility, name } = channel
    const same = those.find((other) => other.kind === kind && other.visibility === visibility && other.address !== null)
    const address = channel.address ?? (kind === 'other' ? null : (same?.address ?? null))
    const key = `${kind} ${visibility} ${address ?? (kind === 'ghsa' ? '' : name)}`
    if (!once.has(key)) once.set(key, { ...channel, address })
  }
  const found = [...once.values()]
  // A form without an address, beside private reports on GitHub, is that of GitHub.
  const hasGithub = found.some(({ kind }) => kind === 'ghsa')
  return hasGithub ? found.filter(({ kind, address }) => kind !== 'form' || address !== null) : found
}

/** The list of all advisories takes no reports, and a room on Matrix is not the person in it who takes them. */
function leadsElsewhere({ kind, visibility, address }: Channel): boolean {
  if (address === null) return false
  if (kind === 'ghsa') return /^https?:\/\/(?:www\.)?github\.com\/advisories\/?$/i.test(address)
  return kind === 'chat' && visibility === 'private' && /^https?:\/\/matrix\.to\/#\/(?:#|%23)/i.test(address)
}

/** Whether a reader knows where it is: by its address, or because it is where the project is. */
export function canBeFound({ kind, address }: Channel): boolean {
  return address !== null || !(kind === 'email' || kind === 'form' || kind === 'platform' || kind === 'phone')
}
