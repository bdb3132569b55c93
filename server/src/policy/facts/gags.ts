import type { Fact } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { has, says } from '../statement.ts'
import { inProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

interface Silence extends Fact {
  readonly kind: 'gag' | 'limit'
}

/**
 * Details may be held back, or reporters must keep silent, with no limit in time (CISA BOD 20-01, 3(c): a policy must not
 * restrict disclosure other than for a time-limited response period).
 */
export const openEndedGags: FactReader<Silence, readonly Fact[]> = {
  find: (statement) => {
    const found: Silence[] = []
    if (has(statement, 'disclose') && says(statement, 'timeLimit'))
      found.push({ kind: 'limit', ...statedFact(statement) })
    if (inProse(statement) && has(statement, 'withhold'))
      found.push({ kind: 'gag', ...statedFact(statement, 'withhold') })
    return found
  },
  shift: shiftFact,
  conclude: (found) =>
    found.some(({ kind }) => kind === 'limit') ? [] : found.map(({ span, reason }) => ({ span, reason })),
}
