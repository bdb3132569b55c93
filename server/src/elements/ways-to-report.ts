import type { Channel, Policy } from '../policy/policy.ts'
import { touches } from '../span.ts'

/**
 * The private ways to report that can be used as they are named: e-mail needs an address, the others can be found. What a template
 * left to be filled in cannot be used.
 */
export function waysToReport({ channels, placeholders }: Policy): readonly Channel[] {
  return channels.filter(isUsable).filter(({ span }) => !placeholders.some((left) => touches(left.span, span)))
}

function isUsable({ kind, visibility, purpose, address }: Channel): boolean {
  const isNamed = kind !== 'other' && (address !== null || kind !== 'email')
  return isNamed && visibility === 'private' && purpose === 'report'
}
