import { countFirst } from '../bisect.ts'
import type { Edit, Fix } from '../fix.ts'
import type { Span } from '../span.ts'
import type { Finding } from './finding.ts'

/**
 * The edits of all safe fixes that can be made at once, sorted. Where two of them overlap the first finding's is taken, and the
 * other is left for the next pass. A finding that offers more than one safe fix is left too: it has no one right answer.
 *
 * @param findings in the order in which they have precedence
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const finding of findings) {
    const fix = safeFix(finding)
    const places = fix?.edits.map((edit) => placeFor(taken, edit)) ?? []
    if (fix === null || places.includes(null)) continue
    // Each insertion moves the places found before it, so they are looked up anew.
    for (const edit of fix.edits) taken.splice(placeFor(taken, edit) ?? taken.length, 0, edit)
  }
  return taken
}

/** The one safe fix of a finding, if there is exactly one. */
export function safeFix(finding: Finding): Fix | null {
  const [fix, ...others] = (finding.fixes ?? []).filter(({ safe }) => safe)
  return fix !== undefined && others.length === 0 ? fix : null
}

/** Where an edit goes among sorted ones that do not overlap; `null` when it overlaps one of them. */
function placeFor(sorted: readonly Edit[], edit: Span): number | null {
  const place = countFirst(sorted, ({ start }) => start < edit.start)
  const before = sorted[place - 1]
  const after = sorted[place]
  if (before !== undefined && before.end > edit.start) return null
  if (after !== undefined && (after.start === edit.start || after.start < edit.end)) return null
  return place
}
