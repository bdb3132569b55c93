import type { Span } from '../../../span.ts'
import {
  doneByProject,
  has,
  hasAny,
  isCell,
  isHeading,
  locate,
  negated,
  says,
  spansOf,
  textAt,
  textBefore,
} from '../../statement.ts'
import type { Spoken } from '../../statement.ts'
import { everyStatement, shortened } from '../fact.ts'

/** "Email the maintainers" with no address there or in what it introduces, and no link that leads to one. */
export const vagueContacts = everyStatement((statement) => {
  if (isHeading(statement) || isCell(statement)) return []
  if (statement.sentence.addresses.length > 0 || statement.links.length > 0) return []
  if (statement.sentence.text.endsWith(':')) return []
  const asked = spansOf(statement, 'sendEmail')[0] ?? contactRequest(statement)
  if (!asked || negated(statement, asked) || doneByProject(statement, asked)) return []
  if (hasAny(statement, 'aboutPolicy', 'notSecurity', 'silence')) return []
  return [{ span: locate(statement, asked), reason: shortened(statement) }]
})

/** "Please contact the maintainers about vulnerabilities." */
function contactRequest(spoken: Spoken): Span | undefined {
  if (!has(spoken, 'people') || !hasAny(spoken, 'vulnerability', 'private')) return undefined
  return spansOf(spoken, 'report').find(
    (span) =>
      says(spoken, 'contactVerb', textAt(spoken, span)) && says(spoken, 'requestBefore', textBefore(spoken, span)),
  )
}
