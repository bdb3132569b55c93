import { overlaps } from '../../../span.ts'
import type { Span } from '../../../span.ts'
import { doneByProject, has, says, spansOf, textAfter, textBefore, topicAround } from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import type { Topic } from '../../structure.ts'
import type { Mark } from '../../vocabulary/marks.ts'
import {
  asksToReport,
  isListedForProject,
  labelsReportingItem,
  linkMention,
  linksTo,
  mentionAt,
  within,
} from './mention.ts'
import type { Mention } from './mention.ts'

const privateReport = 'GitHub private report'

/** A forge's private reports and draft advisories, by link or by name. */
export function advisories(statement: Statement): Mention[] {
  const forms = linksTo(statement, 'advisory-form')
  if (isListedForProject(statement)) return []
  if (forms.length > 0) return forms.map((link) => linkMention(statement, 'ghsa', link, privateReport))
  const named = placeNamed(statement, 'privateReporting')
  const list = linksTo(statement, 'advisories')[0]
  const asked = asksToReport(statement)
  if (!asked && named && isWorkplace(statement, named)) return []
  if (named && !doneByProject(statement, named))
    return [mentionAt(statement, 'ghsa', named, asked && list ? list.url : null, privateReport)]
  const manual = linksTo(statement, 'github-docs').find(({ url }) => /privately-report|report-privately/.test(url))
  if (manual && asked && !has(statement, 'we'))
    return [linkMention(statement, 'ghsa', { ...manual, url: '' }, privateReport)]
  const place = placeNamed(statement, 'advisory') ?? (list && within(statement, list.span))
  if (!place || doneByProject(statement, place)) return []
  // "Credit in the security advisory": there the project thanks.
  if (!asked && (has(statement, 'credit') || !labelsReportingItem(statement))) return []
  return [mentionAt(statement, 'ghsa', place, list?.url ?? null, 'GitHub security advisory')]
}

const handlingTopics: ReadonlySet<Topic | null> = new Set<Topic | null>(['response', 'updates', 'disclosure'])

/** "Discuss it within the draft security advisory", in a section about what happens with reports: there the project works. */
function isWorkplace(statement: Statement, at: Span): boolean {
  return handlingTopics.has(topicAround(statement)) && spansOf(statement, 'advisory').some((span) => overlaps(span, at))
}

/** "A security advisory will be published" and "publish an advisory" are no places: there the project tells, and nobody reports. */
function placeNamed(spoken: Spoken, mark: Mark): Span | undefined {
  return spansOf(spoken, mark).find(
    (at) =>
      !says(spoken, 'happensByItselfAfter', textAfter(spoken, at)) &&
      !says(spoken, 'authorBefore', textBefore(spoken, at)),
  )
}
