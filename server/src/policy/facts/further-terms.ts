import { hasAny, says } from '../statement.ts'
import type { Spoken } from '../statement.ts'
import type { Link } from '../structure.ts'
import { firstStatement, quoted } from './fact.ts'

/** A link to a page of the project that may say more about reports: what is not said here may be said there. */
export const furtherTerms = firstStatement((statement) => {
  const isTold = hasAny(statement, 'elsewhere', 'moreInformation')
  const link = statement.links.find(
    (one) => isPage(one) && (isTold || namesTerms(statement, one)) && isAboutReports(statement, one),
  )
  return link ? { span: link.span, reason: quoted(statement) } : null
})

/** A link that says what it leads to needs no "see". */
function namesTerms(spoken: Spoken, { text }: Link): boolean {
  return says(spoken, 'termsPage', text)
}

function isAboutReports(spoken: Spoken, { text, url }: Link): boolean {
  return says(spoken, 'aboutReports', `${text} ${url}`) && !says(spoken, 'aboutOutcomes', text)
}

function isPage({ kind, target }: Link): boolean {
  return kind !== 'image' && (target === 'web' || target === 'relative' || target === 'form')
}
