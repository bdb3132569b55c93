import { bountyParts } from '../policy.ts'
import type { BountyPart, Fact, Policy } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { affirms, announces, has, hasAny, negated, says, spansOf, textAfter, topicAround } from '../statement.ts'
import type { Spoken, Statement } from '../statement.ts'
import type { Span } from '../../span.ts'
import type { Phrase } from '../vocabulary/phrases.ts'
import { inProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

interface Offer extends Fact {
  /** `null` for what only tells more of rewards. */
  readonly answer: 'yes' | 'no' | null
  /** It holds for all reports, and is about the project's own money. */
  readonly plain: boolean
  readonly parts: readonly BountyPart[]
}

/** Whether reporters are paid, and what is said about it. A programme on a platform outweighs a refusal to pay for other channels. */
export const bounty: FactReader<Offer, Policy['bounty']> = {
  find: (statement) => {
    const around = topicAround(statement)
    const mentions = hasAny(statement, 'bounty', 'reward')
    if (!inProse(statement) || !(mentions || around === 'bounty' || followsMention(statement))) return []
    const answer = mentions && around !== 'out-of-scope' ? answerOf(statement) : null
    const parts = bountyParts.filter((part) => tells[part](statement))
    if (answer === null && parts.length === 0) return []
    return [{ answer, plain: isPlain(statement, answer), parts, ...statedFact(statement) }]
  },
  shift: shiftFact,
  conclude: (found) => {
    const yes = factsOf(found, 'yes')
    const no = factsOf(found, 'no')
    const firstPlain = (wanted: Offer['answer']): Fact | null =>
      factsOf(
        found.filter(({ plain }) => plain),
        wanted,
      )[0] ?? null
    return {
      answer: yes.length > 0 ? 'yes' : no.length > 0 ? 'no' : 'unstated',
      evidence: [...yes, ...no],
      ownOffer: firstPlain('yes'),
      flatRefusal: firstPlain('no'),
      lacks: bountyParts.filter((part) => !found.some(({ parts }) => parts.includes(part))),
    }
  },
}

/** So many sentences after a reward is named, its terms are still what they are about. */
const reach = 4

function followsMention(statement: Statement): boolean {
  let { before } = statement
  for (let steps = 0; before !== null && steps < reach; steps++, before = before.before)
    if (hasAny(before, 'bounty', 'reward')) return true
  return false
}

/** A sum, with the sign or the code of its currency, or without. */
const sum = /\p{Sc} ?\d|\d ?(?:k ?)?\p{Sc}|\b[A-Z]{3} ?\d|\d ?(?:k ?)?[A-Z]{3}\b|\b\d{2,}\b/u

const tells: Readonly<Record<BountyPart, (statement: Spoken) => boolean>> = {
  amount: (statement) => sum.test(statement.sentence.text) || says(statement, 'rewardAmount'),
  eligibility: (statement) => says(statement, 'rewardEligibility'),
  decision: (statement) => says(statement, 'rewardDecision'),
  payment: (statement) => says(statement, 'rewardPayment'),
}

function answerOf(spoken: Spoken): Offer['answer'] {
  const money = [...spansOf(spoken, 'bounty'), ...spansOf(spoken, 'reward')]
  const isRefused = (at: Span): boolean => negated(spoken, at) || says(spoken, 'deniedAfter', textAfter(spoken, at))
  if (money.every(isRefused)) return 'no'
  if (isLabel(spoken)) return null
  if (offersMoney(spoken)) return 'yes'
  // "We have no bounty, but may find a reward".
  const bounties = spansOf(spoken, 'bounty')
  return bounties.length > 0 && bounties.every(isRefused) ? 'no' : null
}

/** "Bounty considerations:", or "Bug bounty programs" in a list of what a tool is good for. */
function isLabel(spoken: Spoken): boolean {
  const { passage, sentence } = spoken
  if (sentence.text.length >= 30 || has(spoken, 'we')) return false
  return announces(sentence.text) || (passage.kind === 'item' && /^[\p{L} -]+\.?$/u.test(sentence.text))
}

function offersMoney(spoken: Spoken): boolean {
  if (has(spoken, 'someoneElses')) return false
  return affirms(spoken, 'bounty')
    ? !says(spoken, 'asksForMoney') && !says(spoken, 'planned')
    : says(spoken, 'paysReporters')
}

const plainWords: Readonly<Record<'yes' | 'no', Phrase>> = { yes: 'ownOffer', no: 'flatRefusal' }

/** Under the heading of a product, or in quotes and cells, it may hold for some reports only. */
function isPlain(statement: Statement, answer: Offer['answer']): boolean {
  const { section, passage, links } = statement
  const isGeneral = section === null || section.topic !== null
  if (answer === null || !isGeneral || passage.quoted || passage.kind === 'cell' || passage.kind === 'item')
    return false
  return (
    says(statement, plainWords[answer]) &&
    !has(statement, 'platform') &&
    !says(statement, 'conditional') &&
    !says(statement, 'paused') &&
    links.length === 0
  )
}

function factsOf(found: readonly Offer[], wanted: Offer['answer']): Fact[] {
  return found.filter(({ answer }) => answer === wanted).map(({ span, reason }) => ({ span, reason }))
}
