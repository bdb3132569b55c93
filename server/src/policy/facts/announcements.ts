import { topicAround } from '../statement.ts'
import { affirmsInProse, filledSection, firstStatement, statedFact } from './fact.ts'

/** Where everybody can see what was fixed: release notes, published advisories, a list for announcements. */
export const announcements = firstStatement(
  (statement) =>
    // What nobody is to report is nothing that anybody announces.
    affirmsInProse(statement, 'announcement') && topicAround(statement) !== 'out-of-scope'
      ? statedFact(statement, 'announcement')
      : null,
  (sections) => filledSection(sections, 'announcements'),
)
