import { has, locate, says } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import { firstStatement, quoted, statedFact } from './fact.ts'

/** Where the people can be found who are to be written to: a handle, a profile, a file that lists them. */
export const whereabouts = firstStatement((statement) => {
  const { intro } = statement
  // "Contact me:" and below it "GitHub: @octo".
  if (!says(statement, 'getInTouch') && !(intro && says(intro, 'getInTouch', intro.sentence.text))) return null
  return namedPlace(statement) ?? (has(statement, 'listing') ? statedFact(statement, 'listing') : null)
})

/** The same in every language: a handle, and the files in which repositories name their people. */
const handleOrFile =
  /(?<![\w.])@[\w-]{2,}|\b(?:MAINTAINERS|AUTHORS|OWNERS|CODEOWNERS|CONTRIBUTORS|README|[Rr]eadme\.md|SUPPORT|GOVERNANCE|package\.json|composer\.json|Cargo\.toml|pyproject\.toml)\b/

function namedPlace(spoken: Spoken) {
  const match = handleOrFile.exec(spoken.sentence.text)
  if (match === null) return null
  const at = { start: match.index, end: match.index + match[0].length }
  return { span: locate(spoken, at), reason: quoted(spoken) }
}
