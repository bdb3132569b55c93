import type { Policy } from '../policy/policy.ts'

/** What a policy says, in the words of `security-policy inspect`. The names are an interface for other programs. */
export function inspectionOf(path: string, policy: Policy, scorecard: number) {
  return {
    path,
    language: policy.language,
    delegatesTo: policy.delegations.map(({ url }) => url),
    channels: channelsOf(policy),
    timeframes: policy.timeframes.map(({ stage, hours, business, text }) => ({ stage, hours, business, text })),
    supportedVersions: policy.supportedVersions?.form ?? null,
    scope: policy.scope !== null,
    outOfScope: policy.outOfScope !== null,
    safeHarbor: policy.safeHarbor.level,
    bounty: policy.bounty.answer,
    credit: policy.credit !== null,
    reportContents: policy.reportContents !== null,
    encryptionKey: policy.encryptionKey !== null,
    placeholders: policy.placeholders.map(({ text }) => text),
    scorecard,
  }
}
export type Inspection = ReturnType<typeof inspectionOf>

/** Each channel once, however often the text names it. */
function channelsOf({ channels }: Policy) {
  const once = new Map(
    channels.map(({ kind, visibility, purpose, address }) => [
      `${kind} ${visibility} ${purpose} ${address}`,
      { kind, visibility, purpose, address },
    ]),
  )
  return [...once.values()]
}
