import type { Policy } from '../../policy/policy.ts'
import type { Heading } from '../../policy/structure.ts'
import { beginsLine } from '../../sections/place.ts'
import { oncePer } from '../../once-per.ts'

/** The headings that have a text and stand in no quote and no list item: those that the text is divided by. */
export const ownHeadings = oncePer(({ text, headings }: Policy): readonly Heading[] =>
  headings.filter((heading) => heading.text !== '' && beginsLine(text, heading.span.start)),
)
