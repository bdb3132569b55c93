import { overlaps } from '../../../span.ts'
import type { Span } from '../../../span.ts'
import type { ChannelPurpose } from '../../policy.ts'
import {
  announces,
  has,
  hasAny,
  isCell,
  isHeading,
  negated,
  negatedNearby,
  says,
  spansOf,
  textAfter,
  textAt,
  textBefore,
  topicAround,
} from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import type { Mark } from '../../vocabulary/marks.ts'
import { vocabularyOf } from '../../vocabulary/languages.ts'
import { asksForReports, asksToReport, isIntroduced, isOpen, reportingTopics } from './mention.ts'
import type { Mention } from './mention.ts'

/** What a mentioned channel is for, by its sentence and what stands around it. */
export function purposeOf(statement: Statement, mention: Mention): ChannelPurpose {
  const isPublic = isOpen(mention)
  const denied = isPublic ? isDenied(statement, mention.at) : negatedNearby(statement, mention.at)
  if (denied || isDeniedByIntro(statement) || says(statement, 'refusedAfter', textAfter(statement, mention.at)))
    return 'forbidden'
  return isPublic ? publicPurpose(statement, mention) : privatePurpose(statement, mention)
}

const longestLabel = 60

function privatePurpose(statement: Statement, mention: Mention): ChannelPurpose {
  const topic = topicAround(statement)
  if (topic === 'out-of-scope' || isAnnouncementList(mention)) return 'other'
  const otherMatters =
    has(statement, 'aboutPolicy') || isUnderOtherMatters(statement) || isIntroducedOtherwise(statement)
  if (otherMatters && !has(statement, 'vulnerability')) return 'other'
  const toldToReport = asksToReport(statement) || isIntroduced(statement) || isAddressAskedForBefore(statement)
  if (topic === 'credit' || topic === 'announcements' || topic === 'references')
    return toldToReport && has(statement, 'vulnerability') && !has(statement, 'thanks') ? 'report' : 'other'
  if (hasAny(statement, 'notSecurity', 'question') && !has(statement, 'vulnerability')) return 'other'
  if (toldToReport || reportingTopics.has(topic)) return 'report'
  const { section, sentence } = statement
  // "Security team: sec@acme.dev", with nothing else before it than the title.
  const isLabelled = section?.topic === 'title' && sentence.text.length < longestLabel
  return section === null || isLabelled || mention.kind === 'ghsa' ? 'report' : 'other'
}

/** "octo-announce@lists.octo.dev" sends, and takes nothing. */
function isAnnouncementList({ address }: Mention): boolean {
  return address !== null && /(?:^|[-_.])announce(?:ments?)?@/i.test(address)
}

/** "Please report it to the address below." and the address stands alone in the next line. */
function isAddressAskedForBefore({ sentence, previous }: Statement): boolean {
  const [only, ...others] = sentence.addresses
  if (only === undefined || others.length > 0 || previous === null) return false
  return !/\p{L}/u.test(sentence.text.replace(only.address, '')) && asksToReport(previous)
}

function publicPurpose(statement: Statement, mention: Mention): ChannelPurpose {
  const topic = topicAround(statement)
  const context: readonly Spoken[] =
    statement.before && says(statement, 'goesOn') ? [statement, statement.before] : [statement]
  const said = (...marks: readonly Mark[]): boolean => context.some((one) => hasAny(one, ...marks))
  if (has(statement, 'firstContact')) return 'first-contact'
  if (said('notSecurity', 'aboutPolicy', 'thirdParty', 'lessSerious') || topic === 'out-of-scope') return 'other'
  if (isUnderOtherMatters(statement) || isIntroducedOtherwise(statement)) return 'other'
  if (isLabelledOtherwise(statement)) return 'other'
  // "If it cannot be exploited, you can:" over a list of ways.
  if (statement.intro !== null && !isHeading(statement.intro) && has(statement.intro, 'lessSerious')) return 'other'
  // "If you have not heard from us, you can:" reminds of a report that was made.
  if (statement.intro !== null && has(statement.intro, 'silence')) return 'other'
  if (has(statement, 'question'))
    return said('vulnerability') || says(statement, 'securityWord') ? 'first-contact' : 'other'
  const aboutReports =
    said('vulnerability') || (topic !== null && reportingTopics.has(topic)) || statement.section === null
  if (!aboutReports) return 'other'
  if (isSaidAround(statement, 'noDetails')) return 'first-contact'
  if (isInCondition(statement, mention.at)) return 'other'
  return mention.kind === 'issues' || asksForReportAt(statement, mention.at) || isIntroducedInText(statement)
    ? 'report'
    : 'first-contact'
}

/** "Report it in the form, or notify our team on Slack" asks for reports in the form. */
function asksForReportAt(statement: Statement, at: Span): boolean {
  const nearest = spansOf(statement, 'report').findLast(({ start }) => start < at.start)
  return (
    asksForReports(statement) && (nearest === undefined || says(statement, 'reportVerb', textAt(statement, nearest)))
  )
}

/** "If you want to talk about it in a public forum, show us your draft": what a condition names, nobody is asked to use. */
function isInCondition(spoken: Spoken, at: Span): boolean {
  if (!says(spoken, 'condition')) return false
  // "If you find one please report it in the forum": people leave the comma out.
  const acts = [...spansOf(spoken, 'report'), ...spansOf(spoken, 'openIssue')].filter(({ start }) => start <= at.start)
  if (acts.some((act) => act.end > at.start || says(spoken, 'requestBefore', textBefore(spoken, act)))) return false
  const { text, vocabulary } = spoken.sentence
  const [end] = text.matchAll(vocabulary.phrases.clauseEnd)
  return end !== undefined && at.start < end.index
}

function isUnderOtherMatters({ section }: Statement): boolean {
  return section !== null && vocabularyOf(section.heading).phrases.otherMattersHeading.test(section.heading)
}

/** "For other questions, you find us here:" */
function isIntroducedOtherwise({ intro }: Statement): boolean {
  if (!intro || !announces(intro.sentence.text)) return false
  if (saysNoVulnerability(intro)) return true
  if (has(intro, 'vulnerability') || says(intro, 'securityWord')) return false
  return hasAny(intro, 'notSecurity', 'aboutPolicy', 'question')
}

/** "For questions that are not vulnerabilities": the word is part of what denies it. */
function saysNoVulnerability(spoken: Spoken): boolean {
  const others = spansOf(spoken, 'notSecurity')
  return spansOf(spoken, 'vulnerability').some((one) => others.some((other) => overlaps(one, other)))
}

/** Denied in its clause, or among the examples in brackets behind what is denied: "do not publish it (issues, chats)". */
export function isDenied(spoken: Spoken, at: Span): boolean {
  if (negated(spoken, at) || negated(spoken, withPlacesBeside(spoken, at)) || isListedAsSecret(spoken, at)) return true
  const { text } = spoken.sentence
  const open = text.lastIndexOf('(', at.start)
  if (open < 0 || text.slice(open, at.start).includes(')')) return false
  const acts = (['report', 'openIssue', 'sendEmail'] as const).flatMap((mark) => spansOf(spoken, mark))
  return !acts.some((act) => act.start > open && act.start <= at.start) && negated(spoken, { start: open, end: open })
}

/** "Do not publish passwords, tokens or logs in a public issue": the commas part what is not to be published, and no clauses. */
function isListedAsSecret(spoken: Spoken, at: Span): boolean {
  const [negator] = spansOf(spoken, 'negation')
  if (negator === undefined || negator.start > 12 || says(spoken, 'condition')) return false
  const verb = (['disclose', 'include', 'report'] as const)
    .flatMap((mark) => spansOf(spoken, mark))
    .find(({ start }) => start >= negator.start && start <= negator.end + 2)
  if (verb === undefined) return false
  const listed = textAt(spoken, { start: verb.end, end: at.start })
  const others = (['report', 'sendEmail', 'we', 'include'] as const).flatMap((mark) => spansOf(spoken, mark))
  return !/[;:!?—–•。]|\. /.test(listed) && !others.some(({ start }) => start >= verb.end && start < at.start)
}

const placesInPublic = ['publicIssue', 'pullRequest', 'discussions', 'forum', 'chat'] as const
/** What may stand between two of several places: commas, "or", and another place whose name nobody here knows. */
const betweenPlaces = /^[\s,、，·/]*(?:[\p{L}-]{1,14}[\s,、，·/]+){0,2}$/u

/** "In issues, discussions or pull requests": all are meant by what is said of one, and the commas between them end no clause. */
function withPlacesBeside(spoken: Spoken, at: Span): Span {
  let { start, end } = at
  const places = placesInPublic.flatMap((mark) => spansOf(spoken, mark)).sort((a, b) => a.start - b.start)
  for (const place of places) if (place.start >= end && areBeside(spoken, end, place.start)) end = place.end
  for (const place of places.reverse())
    if (place.end <= start && areBeside(spoken, place.end, start)) start = place.start
  return { start, end }
}

function areBeside(spoken: Spoken, start: number, end: number): boolean {
  if (end - start > 30 || !betweenPlaces.test(textAt(spoken, { start, end }))) return false
  const others = (['negation', 'report', 'we'] as const).flatMap((mark) => spansOf(spoken, mark))
  return !others.some((span) => span.start < end && span.end > start)
}

/** "**Bugs:** open an issue", "Found a bug? Open an issue", or a row of a table that begins with "Questions". */
function isLabelledOtherwise(statement: Statement): boolean {
  const { sentence, before, passage } = statement
  const colon = sentence.text.slice(0, longestLabel).indexOf(':')
  const labels = [
    colon > 0 ? sentence.text.slice(0, colon) : '',
    before && /[?？]$/.test(before.sentence.text) ? before.sentence.text.slice(0, longestLabel) : '',
    isCell(statement) ? (passage.row[0] ?? '') : '',
  ]
  return labels.some((label) => label !== '' && says(statement, 'otherMatters', label))
}

/** "Platforms that we do not support:" turns what it introduces around. */
function isDeniedByIntro({ intro }: Statement): boolean {
  if (!intro || !announces(intro.sentence.text)) return false
  const { length } = intro.sentence.text
  return negatedNearby(intro, { start: length - 1, end: length })
}

/** Says whether the sentence, one before it in its passage, or the one that introduces it has a mark. */
function isSaidAround(statement: Statement, mark: Mark): boolean {
  for (let one: Statement | null = statement; one; one = one.before) if (has(one, mark)) return true
  return statement.intro !== null && has(statement.intro, mark)
}

function isIntroducedInText(statement: Statement): boolean {
  return isIntroduced(statement) && statement.intro?.passage.kind !== 'heading'
}
