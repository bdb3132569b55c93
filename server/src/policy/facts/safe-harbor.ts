import { safeHarborParts } from '../policy.ts'
import type { Fact, Policy, SafeHarborPart } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { affirms, has } from '../statement.ts'
import { inProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

/** A part of a safe harbor: its promise, its name, its name beside a link, and what else a full one says. */
interface Part extends Fact {
  readonly part: 'promise' | 'name' | 'link' | SafeHarborPart
}

/**
 * A promise not to pursue good-faith research. Full needs authorisation, anti-circumvention and a waiver of terms besides
 * (disclose.io maturity levels 3 and 4).
 */
export const safeHarbor: FactReader<Part, Policy['safeHarbor']> = {
  find: (statement) => {
    const parts: Part['part'][] = safeHarborParts.filter((part) => has(statement, part))
    const isLinked = statement.links.length > 0
    if (inProse(statement) && has(statement, 'noLegalAction')) parts.push('promise')
    if ((inProse(statement) || isLinked) && affirms(statement, 'safeHarbor')) parts.push(isLinked ? 'link' : 'name')
    return parts.map((part) => ({ part, ...statedFact(statement) }))
  },
  shift: shiftFact,
  conclude: (found) => {
    const promises = factsOf(found, 'promise')
    const links = factsOf(found, 'link')
    const named = found.filter(({ part }) => part === 'name' || part === 'link').map(toFact)
    const evidence = [...promises, ...named]
    if (evidence.length === 0) return { level: 'none', evidence, lacks: [] }
    const unsaid = safeHarborParts.filter((part) => !found.some((one) => one.part === part))
    const isHere = promises.length > 0 && links.length === 0
    return {
      level: promises.length > 0 && unsaid.length === 0 ? 'full' : 'partial',
      evidence,
      lacks: isHere ? unsaid : [],
    }
  },
}

function factsOf(found: readonly Part[], wanted: Part['part']): Fact[] {
  return found.filter(({ part }) => part === wanted).map(toFact)
}

function toFact({ span, reason }: Part): Fact {
  return { span, reason }
}
