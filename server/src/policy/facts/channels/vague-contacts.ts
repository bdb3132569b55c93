import type { Span } from '../../../span.ts'
import {
  announces,
  doneByProject,
  has,
  hasAny,
  isCell,
  isHeading,
  locate,
  negated,
  says,
  spansOf,
  textAfter,
  textAt,
  textBefore,
} from '../../statement.ts'
import type { Spoken } from '../../statement.ts'
import { everyStatement, shortened } from '../fact.ts'

/** "Email the maintainers" with no address there or in what it introduces, and no link that leads to one. */
export const vagueContacts = everyStatement((statement) => {
  if (isHeading(statement) || isCell(statement)) return []
  if (statement.sentence.addresses.length > 0 || statement.links.length > 0) return []
  if (announces(statement.sentence.text) && !says(statement, 'contentsFollow')) return []
  const asked = mailRequest(statement) ?? contactRequest(statement)
  if (!asked || negated(statement, asked) || doneByProject(statement, asked)) return []
  if (hasAny(statement, 'aboutPolicy', 'notSecurity', 'silence')) return []
  return [{ span: locate(statement, withPeople(statement, asked)), reason: shortened(statement) }]
})

/** "Email the maintainers", but not "issues reported by e-mail". */
function mailRequest(spoken: Spoken): Span | undefined {
  return spansOf(spoken, 'sendEmail').find((span) => says(spoken, 'mailVerb', textAt(spoken, span)))
}

/** The request with those whom it names. */
function withPeople(spoken: Spoken, asked: Span): Span {
  const people = spansOf(spoken, 'people').find((span) => span.end > asked.end && span.start - asked.end < 20)
  return people ? { start: asked.start, end: people.end } : asked
}

/** "Please contact the maintainers about vulnerabilities." */
function contactRequest(spoken: Spoken): Span | undefined {
  if (!has(spoken, 'people') || !hasAny(spoken, 'vulnerability', 'private')) return undefined
  return spansOf(spoken, 'report').find(
    (span) =>
      says(spoken, 'contactVerb', textAt(spoken, span)) &&
      says(spoken, 'requestBefore', textBefore(spoken, span)) &&
      !says(spoken, 'contactHow', textAfter(spoken, span)),
  )
}
