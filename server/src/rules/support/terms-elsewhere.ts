import type { Policy } from '../../policy/policy.ts'
import type { Link, Sentence } from '../../policy/structure.ts'
import { anywhere } from './anywhere.ts'

const aboutReports = /secur|report|disclos|vulnerab|incident|handling|\bcvd\b/i
const aboutOutcomes = /announc|blog|advisor|bulletin|changelog|release notes|hall[ -]of[ -]fame|thanks|\b(?:pgp|gpg)\b/i

/** A link that says what it leads to needs no "see". */
const namesTerms = /\b(?:polic(?:y|ies)|process|procedure|guidelines)\b/i

const goesOn = anywhere(({ passages }) => passages.some(({ sentences }) => sentences.some(leadsOn)))

/**
 * Says whether what is not said here may be said elsewhere: on a page of the project that the policy links for more, or by the
 * program on a platform that all reports go to, whose own page holds the terms.
 */
export function termsElsewhere(policy: Policy): boolean {
  const reports = policy.channels.filter(({ purpose }) => purpose === 'report')
  const isLedByPlatform = reports.length > 0 && reports.every(({ kind }) => kind === 'platform')
  return isLedByPlatform || goesOn(policy)
}

function leadsOn({ marks, links }: Sentence): boolean {
  const isTold = marks.has('elsewhere') || marks.has('moreInformation')
  return links.some((link) => isPage(link) && (isTold || namesTerms.test(link.text)) && isAboutReports(link))
}

function isAboutReports({ text, url }: Link): boolean {
  return aboutReports.test(`${text} ${url}`) && !aboutOutcomes.test(text)
}

/** The destination of a reference is not known here. */
function isPage({ kind, target, url }: Link): boolean {
  return kind !== 'image' && (target === 'web' || target === 'relative' || target === 'form' || url === '')
}
