import { readPolicy } from '../../server/src/policy/read.ts'

/**
 * What is read from a text, short enough to compare: the channels as "kind visibility purpose address", sorted, each time as
 * "stage hours", and the names of all else that is said.
 */
export function reading(text: string) {
  const policy = readPolicy(text)
  const { supportedVersions, safeHarbor, bounty } = policy
  const said = {
    delegates: policy.delegations.length > 0,
    [`versions ${supportedVersions?.form}`]: supportedVersions !== null,
    scope: policy.scope !== null,
    'out of scope': policy.outOfScope !== null,
    [`safe harbor ${safeHarbor.level}`]: safeHarbor.level !== 'none',
    [`bounty ${bounty.answer}`]: bounty.answer !== 'unstated',
    credit: policy.credit !== null,
    contents: policy.reportContents !== null,
    key: policy.encryptionKey !== null,
    warning: policy.publicWarnings.length > 0,
    'no address': policy.vagueContacts.length > 0,
  }
  const channels = policy.channels.map(
    ({ kind, visibility, purpose, address }) =>
      `${kind} ${visibility} ${purpose}${address === null ? '' : ` ${address}`}`,
  )
  return {
    language: policy.language,
    channels: [...new Set(channels)].sort(),
    times: policy.timeframes.map(({ stage, hours, business }) => `${stage} ${hours}${business ? ' business' : ''}`),
    says: Object.entries(said).flatMap(([name, is]) => (is ? name : [])),
  }
}
