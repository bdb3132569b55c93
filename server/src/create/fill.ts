import { standardSections } from '../sections/standard.ts'
import type { SectionId, StandardSection } from '../sections/standard.ts'
import { withValues } from '../sections/tab-stops.ts'

/** A standard section with values at its tab stops, the first at `${1}`; those beyond the values stay to be filled in. */
export function filledSection(id: SectionId, values: readonly string[]): StandardSection {
  const section = standardSections[id]
  return { ...section, body: section.body.map((line) => withValues(line, values)) }
}
