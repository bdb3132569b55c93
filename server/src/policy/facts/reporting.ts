import { has, topicAround } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** The section that promises to say how to report, else the first sentence that says so. */
export const reporting = firstStatement(
  (statement) =>
    has(statement, 'report') && (has(statement, 'vulnerability') || topicAround(statement) === 'channels')
      ? statedFact(statement)
      : null,
  (sections) => sections.find(({ heading }) => heading.topic === 'reporting'),
)
