import { touches } from '../../span.ts'
import { sectionsOn } from '../sections.ts'
import { affirms, negated, says, spansOf } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { filledSection, firstStatement, inProse, statedFact } from './fact.ts'

/** What counts as a vulnerability, or which parts are covered. */
export const scope = firstStatement(
  (statement) =>
    inProse(statement) && (affirms(statement, 'appliesTo') || namesScope(statement)) && !says(statement, 'impactScope')
      ? statedFact(statement)
      : null,
  (sections) =>
    filledSection(
      sectionsOn(sections, 'scope').filter(({ heading }) => heading.topic !== 'out-of-scope'),
      'scope',
    ),
)

/** "In scope", but not the one inside "not in scope". */
function namesScope(spoken: Spoken): boolean {
  const out = spansOf(spoken, 'outOfScope')
  return spansOf(spoken, 'inScope').some((span) => !negated(spoken, span) && !out.some((other) => touches(span, other)))
}
