import { affirmsInProse, filledSection, firstStatement, statedFact } from './fact.ts'

/** Where everybody can see what was fixed: release notes, published advisories, a list for announcements. */
export const announcements = firstStatement(
  (statement) => (affirmsInProse(statement, 'announcement') ? statedFact(statement, 'announcement') : null),
  (sections) => filledSection(sections, 'announcements'),
)
