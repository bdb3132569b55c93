import type { Fact, Policy } from '../policy.ts'
import { shiftFact } from '../shift.ts'
import { affirms, has } from '../statement.ts'
import { inProse, statedFact } from './fact.ts'
import type { FactReader } from './fact.ts'

/** A part of a safe harbor. */
interface Part extends Fact {
  readonly part: 'promise' | 'name' | (typeof furtherParts)[number]
}

/** What a full safe harbor says besides its promise. */
const furtherParts = ['authorized', 'circumvention', 'termsWaiver'] as const

/**
 * A promise not to pursue good-faith research. Full needs authorisation, anti-circumvention and a waiver of terms besides
 * (disclose.io maturity levels 3 and 4).
 */
export const safeHarbor: FactReader<Part, Policy['safeHarbor']> = {
  find: (statement) => {
    const parts: Part['part'][] = furtherParts.filter((part) => has(statement, part))
    if (inProse(statement) && has(statement, 'noLegalAction')) parts.push('promise')
    if ((inProse(statement) || statement.links.length > 0) && affirms(statement, 'safeHarbor')) parts.push('name')
    return parts.map((part) => ({ part, ...statedFact(statement) }))
  },
  shift: shiftFact,
  conclude: (found) => {
    const promises = factsOf(found, 'promise')
    const evidence = [...promises, ...factsOf(found, 'name')]
    if (evidence.length === 0) return { level: 'none', evidence }
    const full = promises.length > 0 && furtherParts.every((part) => found.some((one) => one.part === part))
    return { level: full ? 'full' : 'partial', evidence }
  },
}

function factsOf(found: readonly Part[], wanted: Part['part']): Fact[] {
  return found.filter(({ part }) => part === wanted).map(({ span, reason }) => ({ span, reason }))
}
