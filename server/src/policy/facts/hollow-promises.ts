import { has, locate } from '../statement.ts'
import { everyStatement, inProse, quoted } from './fact.ts'

/** Words that take back the promise not to take legal steps: "will not unreasonably pursue". */
export const hollowPromises = everyStatement((statement) => {
  if (!inProse(statement) || !has(statement, 'noLegalAction')) return []
  const match = statement.sentence.vocabulary.phrases.hollow.exec(statement.sentence.text)
  if (match === null) return []
  const at = { start: match.index, end: match.index + match[0].length }
  return [{ span: locate(statement, at), reason: quoted(statement) }]
})
