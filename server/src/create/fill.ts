import { escapeSnippet } from '../fix.ts'
import { standardSections } from '../sections/standard.ts'
import type { SectionId, StandardSection } from '../sections/standard.ts'

/** A tab stop with a choice or a default. */
const stop = /\$\{(\d{1,3})(?:\|[^|]*\||:[^}]*)\}/g

/** A standard section with values at its tab stops, the first at `${1}`; those beyond the values stay to be filled in. */
export function filledSection(id: SectionId, values: readonly string[]): StandardSection {
  const section = standardSections[id]
  const fill = (line: string): string =>
    line.replace(stop, (written, number: string) => {
      const value = values[Number(number) - 1]
      return value === undefined ? written : escapeSnippet(value)
    })
  return { ...section, body: section.body.map(fill) }
}
