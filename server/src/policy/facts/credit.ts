import type { Fact } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { isHeading, says } from '../statement.ts'
import { affirmsInProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

interface Credit extends Fact {
  readonly from: 'promise' | 'heading'
}

/** A promise to name the reporter, or a hall of fame; gratitude alone is none. */
export const credit: FactReader<Credit, Fact | null> = {
  find: (statement) => {
    if (affirmsInProse(statement, 'credit') && !says(statement, 'otherCredit'))
      return [{ from: 'promise', ...statedFact(statement, 'credit') }]
    return isHeading(statement) && says(statement, 'hallOfFame') ? [{ from: 'heading', ...statedFact(statement) }] : []
  },
  shift: shiftFact,
  conclude: (found) => {
    const best = found.find(({ from }) => from === 'promise') ?? found[0]
    return best ? { span: best.span, reason: best.reason } : null
  },
}
