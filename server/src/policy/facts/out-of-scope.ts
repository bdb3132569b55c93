import { has, says, spansOf } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { filledSection, firstStatement, inProse, statedFact } from './fact.ts'

/** What should not be reported here. */
export const outOfScope = firstStatement(
  (statement) =>
    inProse(statement) && has(statement, 'outOfScope') && !onlyIf(statement) && !has(statement, 'include')
      ? statedFact(statement, 'outOfScope')
      : null,
  (sections) => filledSection(sections, 'out-of-scope'),
)

/** "If it is not in scope of the programme, write to us": a condition, not an exclusion. */
function onlyIf(spoken: Spoken): boolean {
  const comma = spoken.sentence.text.indexOf(',')
  return says(spoken, 'condition') && spansOf(spoken, 'outOfScope').every((span) => span.start < comma || comma < 0)
}
