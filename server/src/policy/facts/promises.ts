import type { Fact, Policy } from '../policy.ts'
import { doneByProject, has, hasAny, locate, negated, spansOf, topicAround, whole } from '../statement.ts'
import type { Statement } from '../statement.ts'
import { touches } from '../../span.ts'
import type { Section, Topic } from '../structure.ts'
import type { Mark } from '../vocabulary/vocabulary.ts'

function fact(statement: Statement, mark?: Mark): Fact {
  const at = mark && spansOf(statement, mark)[0]
  return { span: at ? locate(statement, at) : whole(statement), reason: `"${statement.sentence.text.slice(0, 80)}"` }
}

function headingFact(section: Section): Fact {
  return { span: section.heading.textSpan, reason: `a section "${section.heading.text}"` }
}

function unnegated(statement: Statement, mark: Mark): boolean {
  return spansOf(statement, mark).some((span) => !negated(statement, span))
}

function inProse(statement: Statement): boolean {
  return statement.passage.kind !== 'heading'
}

function filled(sections: readonly Section[], topic: Topic): Section | undefined {
  return sections.find(
    (section) =>
      section.heading.topics.includes(topic) && !(section.bodyEmpty && section.span.end === section.body.end),
  )
}

/** What counts as a vulnerability, or which parts are covered. */
export function readScope(statements: readonly Statement[], sections: readonly Section[]): Fact | null {
  const section = filled(
    sections.filter((one) => one.heading.topic !== 'out-of-scope'),
    'scope',
  )
  if (section) return headingFact(section)
  const said = statements.find(
    (one) =>
      inProse(one) &&
      (unnegated(one, 'appliesTo') || namesScope(one)) &&
      !/\b(?:breadth|determine its|impact and) /i.test(one.sentence.text),
  )
  return said ? fact(said) : null
}

/** "In scope", but not the one inside "not in scope". */
function namesScope(statement: Statement): boolean {
  const out = spansOf(statement, 'outOfScope')
  return spansOf(statement, 'inScope').some(
    (span) => !negated(statement, span) && !out.some((other) => touches(span, other)),
  )
}

/** What should not be reported here. */
export function readOutOfScope(statements: readonly Statement[], sections: readonly Section[]): Fact | null {
  const section = filled(sections, 'out-of-scope')
  if (section) return headingFact(section)
  const said = statements.find((one) => inProse(one) && has(one, 'outOfScope') && !onlyIf(one) && !has(one, 'include'))
  return said ? fact(said, 'outOfScope') : null
}

/** "If it is not in scope of the programme, write to us": a condition, not an exclusion. */
function onlyIf(statement: Statement): boolean {
  const { text } = statement.sentence
  const comma = text.indexOf(',')
  return /^if\b/i.test(text) && spansOf(statement, 'outOfScope').every((span) => span.start < comma || comma < 0)
}

/**
 * A promise not to pursue good-faith research. Full needs authorisation, anti-circumvention and a waiver of terms besides
 * (disclose.io maturity levels 3 and 4).
 */
export function readSafeHarbor(statements: readonly Statement[]): Policy['safeHarbor'] {
  const named = statements.filter((one) => (inProse(one) || one.links.length > 0) && unnegated(one, 'safeHarbor'))
  const promises = statements.filter((one) => inProse(one) && has(one, 'noLegalAction'))
  const evidence = [...promises, ...named].map((one) => fact(one))
  if (evidence.length === 0) return { level: 'none', evidence }
  const all = (mark: Mark): boolean => statements.some((one) => has(one, mark))
  const full = promises.length > 0 && all('authorized') && all('circumvention') && all('termsWaiver')
  return { level: full ? 'full' : 'partial', evidence }
}

/** Whether reporters are paid. A programme on a platform outweighs a refusal to pay for other channels. */
export function readBounty(statements: readonly Statement[]): Policy['bounty'] {
  const yes: Fact[] = []
  const no: Fact[] = []
  for (const one of statements) {
    if (!inProse(one) || !hasAny(one, 'bounty', 'reward') || topicAround(one) === 'out-of-scope') continue
    const money = [...spansOf(one, 'bounty'), ...spansOf(one, 'reward')]
    if (money.every((span) => negated(one, span) || deniedAfter(one.sentence.text, span.end))) no.push(fact(one))
    else if (offersMoney(one)) yes.push(fact(one))
  }
  if (yes.length > 0) return { answer: 'yes', evidence: [...yes, ...no] }
  return { answer: no.length > 0 ? 'no' : 'unstated', evidence: no }
}

/** "Swag or monetary rewards are not provided." */
function deniedAfter(text: string, from: number): boolean {
  return /^[^.;]{0,40}\b(?:is|are|can|will|be)? ?(?:not|never|cannot|unavailable)\b/i.test(text.slice(from))
}

function offersMoney(statement: Statement): boolean {
  const { text } = statement.sentence
  if (hasAny(statement, 'someoneElses')) return false
  if (unnegated(statement, 'bounty')) return !/\b(?:ask(?:ing)? for|demand)\b/i.test(text)
  return /\b(?:will|can|may|be|is|are) (?:be )?(?:\w+ )?rewarded\b|\breward (?:guidelines?|ranges?|structure)|\bprovides? rewards\b|\bpaid\b[^.]{1,30}\bresearchers\b/i.test(
    text,
  )
}

/** A promise to name the reporter; gratitude alone is none. */
export function readCredit(statements: readonly Statement[]): Fact | null {
  const said = statements.find(
    (one) => inProse(one) && unnegated(one, 'credit') && !/\bcredit (?:card|union)/i.test(one.sentence.text),
  )
  if (said) return fact(said, 'credit')
  const fame = statements.find((one) => one.passage.kind === 'heading' && /hall of fame/i.test(one.sentence.text))
  return fame ? fact(fame) : null
}

/** What to send with a report. */
export function readReportContents(statements: readonly Statement[], sections: readonly Section[]): Fact | null {
  const section = filled(sections, 'contents')
  if (section) return headingFact(section)
  const said = statements.find((one) => inProse(one) && asksForDetails(one))
  return said ? fact(said) : null
}

function asksForDetails(statement: Statement): boolean {
  const topic = topicAround(statement)
  if (topic === 'announcements' || topic === 'out-of-scope') return false
  if (hasAny(statement, 'templateInstruction', 'someoneElses', 'moreInformation')) return false
  const { text } = statement.sentence
  const asked = spansOf(statement, 'include').find((span) => !negated(statement, span) && !byProject(statement, span))
  if (
    asked &&
    /\b(?:announcements?|advisor(?:y|ies)|we (?:will|may|provide)) [^.]{0,20}$/i.test(text.slice(0, asked.start))
  )
    return false
  if (asked && has(statement, 'details')) return true
  const imperative = /^\W*(?:please )?(?:include|provide|try to (?:include|provide))\b/i.test(text)
  if (imperative && /:$/.test(text)) return true
  const introducedBy = statement.intro
  return (
    introducedBy !== null &&
    has(statement, 'details') &&
    spansOf(introducedBy, 'include').some((span) => !negated(introducedBy, span) && !byProject(introducedBy, span)) &&
    !has(introducedBy, 'advisory') &&
    introducedBy.sentence.text.endsWith(':')
  )
}

function byProject(statement: Statement, at: { start: number; end: number }): boolean {
  return (
    doneByProject(statement, at) ||
    /\b(?:we|team|maintainers?|lead) (?:will |can |may )?(?:also )?$/i.test(statement.sentence.text.slice(0, at.start))
  )
}

/** A key for encrypted reports, or where to find one. */
export function readEncryptionKey(statements: readonly Statement[], code: readonly string[]): Fact | null {
  const said = statements.find(
    (one) =>
      unnegated(one, 'key') &&
      !/\b(?:api|secret|private|signing|ssh|access) keys?\b/i.test(one.sentence.text) &&
      isAboutMail(one),
  )
  if (said) return fact(said, 'key')
  return code.some((one) => one.includes('BEGIN PGP PUBLIC KEY')) && statements[0] ? fact(statements[0]) : null
}

function isAboutMail(statement: Statement): boolean {
  const { text } = statement.sentence
  return (
    /\b(?:pgp|gpg|openpgp|gnupg|fingerprint|encrypt\w*|age1\w+)\b/i.test(text) &&
    !/\bencrypted (?:at rest|in transit|connections?)\b/i.test(text)
  )
}

/**
 * Details may be held back, or reporters must keep silent, with no limit in time (CISA BOD 20-01, 3(c): a policy must not
 * restrict disclosure other than for a time-limited response period).
 */
export function readOpenEndedGags(statements: readonly Statement[]): Fact[] {
  const limited = statements.some(
    (one) => /\b\d+ (?:hours?|days?|weeks?|months?)\b/i.test(one.sentence.text) && hasAny(one, 'disclose'),
  )
  if (limited) return []
  return statements.filter((one) => inProse(one) && has(one, 'withhold')).map((one) => fact(one, 'withhold'))
}

/** Fixes of vulnerabilities are invited as public pull requests. */
export function readPublicFixes(statements: readonly Statement[]): Fact[] {
  return statements.flatMap((one) => {
    const place = spansOf(one, 'pullRequest')[0]
    if (!place || !inProse(one) || negated(one, place) || doneByProject(one, { start: place.start, end: place.start }))
      return []
    if (!/\b(?:vulnerabilit(?:y|ies)|security issues?|security fix(?:es)?)\b/i.test(one.sentence.text)) return []
    if (
      hasAny(one, 'aboutPolicy', 'notSecurity') ||
      /\b(?:public(?:ly)?|after|once|private)\b[^.]{0,40}$/i.test(one.sentence.text.slice(0, place.start))
    )
      return []
    return /\b(?:welcome|invite|encourage|appreciate|submit|open|send|create|please|contributions?)\b/i.test(
      one.sentence.text,
    )
      ? [fact(one, 'pullRequest')]
      : []
  })
}

/** Sentences that say not to report in public. */
export function readPublicWarnings(statements: readonly Statement[]): Fact[] {
  return statements
    .filter(
      (one) =>
        [...spansOf(one, 'openIssue'), ...spansOf(one, 'publicIssue'), ...spansOf(one, 'disclose')].some((span) =>
          negated(one, span),
        ) ||
        (/\bpublicly\b/i.test(one.sentence.text) && has(one, 'negation')),
    )
    .map((one) => fact(one))
}
