import type { Fact, Policy } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { affirms, has, hasAny, negated, says, spansOf, textAfter, topicAround } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { inProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

interface Offer extends Fact {
  readonly answer: 'yes' | 'no'
}

/** Whether reporters are paid. A programme on a platform outweighs a refusal to pay for other channels. */
export const bounty: FactReader<Offer, Policy['bounty']> = {
  find: (statement) => {
    if (!inProse(statement) || !hasAny(statement, 'bounty', 'reward') || topicAround(statement) === 'out-of-scope')
      return []
    const answer = answerOf(statement)
    return answer ? [{ answer, ...statedFact(statement) }] : []
  },
  shift: shiftFact,
  conclude: (found) => {
    const yes = factsOf(found, 'yes')
    const no = factsOf(found, 'no')
    if (yes.length > 0) return { answer: 'yes', evidence: [...yes, ...no] }
    return { answer: no.length > 0 ? 'no' : 'unstated', evidence: no }
  },
}

function answerOf(spoken: Spoken): Offer['answer'] | null {
  const money = [...spansOf(spoken, 'bounty'), ...spansOf(spoken, 'reward')]
  const refused = money.every((at) => negated(spoken, at) || says(spoken, 'deniedAfter', textAfter(spoken, at)))
  if (refused) return 'no'
  return offersMoney(spoken) ? 'yes' : null
}

function offersMoney(spoken: Spoken): boolean {
  if (has(spoken, 'someoneElses')) return false
  return affirms(spoken, 'bounty') ? !says(spoken, 'asksForMoney') : says(spoken, 'paysReporters')
}

function factsOf(found: readonly Offer[], wanted: Offer['answer']): Fact[] {
  return found.filter(({ answer }) => answer === wanted).map(({ span, reason }) => ({ span, reason }))
}
