import { touches } from '../../span.ts'
import { sectionsOn } from '../sections.ts'
import { affirms, negated, says, spansOf } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import type { Section } from '../structure.ts'
import { vocabularyOf } from '../vocabulary/languages.ts'
import { filledSection, firstStatement, inProse, statedFact } from './fact.ts'

/** What counts as a vulnerability, or which parts are covered. */
export const scope = firstStatement(
  (statement) =>
    inProse(statement) && (affirms(statement, 'appliesTo') || namesScope(statement)) && !says(statement, 'impactScope')
      ? statedFact(statement)
      : null,
  (sections) => {
    const all = sectionsOn(sections, 'scope').filter(({ heading }) => heading.topic !== 'out-of-scope')
    // A model of threats tells it, too, but less plainly than "what counts as a vulnerability".
    return (
      filledSection(
        all.filter((section) => !isModel(section)),
        'scope',
      ) ?? filledSection(all, 'scope')
    )
  },
)

function isModel({ heading: { text } }: Section): boolean {
  return vocabularyOf(text).phrases.securityModel.test(text)
}

/** "In scope", but not the one inside "not in scope". */
function namesScope(spoken: Spoken): boolean {
  const out = spansOf(spoken, 'outOfScope')
  return spansOf(spoken, 'inScope').some((span) => !negated(spoken, span) && !out.some((other) => touches(span, other)))
}
