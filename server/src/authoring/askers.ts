import { elements } from '../elements/elements.ts'
import { profileIds, profiles } from '../profiles/profiles.ts'
import type { SectionId } from '../sections/standard.ts'

/** The names of the standards that ask for what a standard section says, as their profiles are called. */
export function askersOf(id: SectionId): readonly string[] {
  const standards = profileIds.filter((profile) => profile !== 'default')
  return standards
    .filter((profile) =>
      profiles[profile].demands.some(({ element }) =>
        (elements[element].sections as readonly SectionId[]).includes(id),
      ),
    )
    .map((profile) => profiles[profile].name)
}
