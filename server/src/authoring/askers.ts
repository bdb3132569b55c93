import { elements } from '../elements/elements.ts'
import { profileIds, profiles } from '../profiles/profiles.ts'
import type { SectionId } from '../sections/standard.ts'

/**
 * The names of the standards that ask for what a standard section says, as their profiles are called. Of the levels of one standard,
 * each of which asks for what those below it ask for, it is the lowest.
 */
export function askersOf(id: SectionId): readonly string[] {
  const standards = profileIds.filter((profile) => profile !== 'default')
  const asking = standards.filter((profile) =>
    profiles[profile].demands.some(({ element }) => (elements[element].sections as readonly SectionId[]).includes(id)),
  )
  const families = asking.map((profile) => profile.replace(/-\d$/, ''))
  return asking
    .filter((_profile, index) => families.indexOf(families[index]!) === index)
    .map((profile) => profiles[profile].name)
}
