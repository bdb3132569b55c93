import { standardSections } from '../sections/standard.ts'
import type { SectionId, StandardSection } from '../sections/standard.ts'
import { withValues } from '../sections/tab-stops.ts'

/** A standard section with values in its tab stops, the first in `${1}`; those beyond the values stay as they are. */
export function filledSection(id: SectionId, values: readonly string[]): StandardSection {
  const section = standardSections[id]
  return { ...section, body: section.body.map((line) => withValues(line, values)) }
}
