import { says } from '../statement.ts'
import { firstStatement, statedFact } from './fact.ts'

/** In which languages people can report. */
export const reportLanguages = firstStatement((statement) =>
  says(statement, 'languageChoice') ? statedFact(statement) : null,
)
