import { inProse, firstStatement, statedFact } from './fact.ts'

/** In every language the same letters; behind a hyphen they name one vulnerability, and say nothing of others. */
const cve = /\bCVEs?\b(?!-\d)/

/** What is said of CVE ids: whether there are any, and who assigns them. */
export const advisoryIds = firstStatement((statement) =>
  inProse(statement) && cve.test(statement.sentence.text) ? statedFact(statement) : null,
)
