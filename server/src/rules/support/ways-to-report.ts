import type { Channel, Policy } from '../../policy/policy.ts'

/** The private ways to report that can be used as they are named: e-mail needs an address, the others can be found. */
export function waysToReport({ channels }: Policy): readonly Channel[] {
  return channels.filter(
    ({ kind, visibility, purpose, address }) =>
      visibility === 'private' && purpose === 'report' && kind !== 'other' && (address !== null || kind !== 'email'),
  )
}
