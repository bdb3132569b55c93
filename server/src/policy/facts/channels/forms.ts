import { doneByProject, has, hasAny, says, spansOf, textBefore } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import type { Link } from '../../structure.ts'
import { asksToReport, isIntroduced, labelsReportingItem, linksTo, mentionAt, opensTicket, within } from './mention.ts'
import type { Mention } from './mention.ts'

/** Web forms for reports, and the tickets of a help desk. */
export function forms(statement: Statement): Mention[] {
  if (hasAny(statement, 'moreInformation', 'key') || linksTo(statement, 'platform').length > 0) return []
  const ticket = isAboutChat(statement)
    ? undefined
    : spansOf(statement, 'openIssue').find((at) => opensTicket(statement, at))
  const named = spansOf(statement, 'form')[0] ?? ticket
  if (!named && has(statement, 'elsewhere') && has(statement, 'policyWord')) return []
  const pages = linksTo(statement, 'web').filter(
    ({ text, url }) => !says(statement, 'policyPage', text) && !says(statement, 'partOfPolicy', text) && !isFile(url),
  )
  const link =
    linksTo(statement, 'form')[0] ?? pages.find((page) => leadsToForm(statement, page)) ?? (named && pages[0])
  // "Use the [private form](…/security/advisories/new)": the link tells whose form it is.
  if (!link && linksTo(statement, 'advisory-form').length > 0) return []
  const place = named ?? (link && within(statement, link.span))
  if (!place || doneByProject(statement, place)) return []
  if (!ticket && !asksToReport(statement) && !isIntroduced(statement) && !labelsReportingItem(statement)) return []
  return [mentionAt(statement, 'form', place, link?.url ?? null, 'report form')]
}

/** A file in a repository can be read, but takes no reports. */
function isFile(url: string): boolean {
  return /\/(?:blob|raw|tree)\/|\.(?:md|markdown|rst|adoc|txt|pdf)(?:[?#]|$)/i.test(url)
}

/** Tickets of a chat server are among its private messages. */
function isAboutChat(statement: Statement): boolean {
  return has(statement, 'chat') || (statement.before !== null && linksTo(statement.before, 'chat').length > 0)
}

/** A page for reports by its name, or any page that one is told to report "through", "at", or "Web:". */
function leadsToForm(statement: Statement, link: Link): boolean {
  if (says(statement, 'reportPage', `${link.url} ${link.text}`)) return true
  const before = textBefore(statement, within(statement, link.span))
  if (says(statement, 'pageLabelBefore', before)) return isIntroduced(statement)
  return hasAny(statement, 'vulnerability', 'report') && says(statement, 'reportThroughBefore', before)
}
