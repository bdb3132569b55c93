import { standardSections } from './standard.ts'
import type { SectionId, StandardSection } from './standard.ts'
import { withValues } from './tab-stops.ts'

/** A standard section with values in its tab stops, the first in `${1}`; those without a value stay as they are. */
export function filledSection(id: SectionId, values: readonly (string | undefined)[]): StandardSection {
  const section = standardSections[id]
  return { ...section, body: section.body.map((line) => withValues(line, values)) }
}

/** The history of a policy that is new. */
export const firstVersion = filledSection('policy-history', [undefined, 'First version'])
