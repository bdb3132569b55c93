import { doneByProject, has, says, spansOf, textAt } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import { asksForReports, asksToReport, isIntroduced, linksTo, mentionAt, within } from './mention.ts'
import type { Mention } from './mention.ts'

/** Discussions, forums and public mailing lists. */
export function forums(statement: Statement): Mention[] {
  const link = [...linksTo(statement, 'discussions'), ...linksTo(statement, 'forum')][0]
  const named = [...spansOf(statement, 'discussions'), ...spansOf(statement, 'forum')][0]
  const place = link ? within(statement, link.span) : named
  if (!place || statement.sentence.addresses.length > 0 || linksTo(statement, 'email').length > 0) return []
  if (!asksToReport(statement) && !isIntroduced(statement) && !has(statement, 'firstContact')) return []
  if (doneByProject(statement, place) || onlyTells(statement)) return []
  const name = named ? textAt(statement, named) : 'forum'
  const isClosed =
    says(statement, 'privatePlace', name) || (link ? isClosedGroup(link.url) : says(statement, 'closedList', name))
  const visibility = isClosed ? 'private' : 'public'
  return [{ ...mentionAt(statement, 'forum', place, link?.url ?? null, name), visibility }]
}

/** A group whose whole name is security, or ends in it: nobody calls one so that everybody can read. */
function isClosedGroup(url: string): boolean {
  return /\bgroups\.google\.com\/[^?]{0,200}[/=](?!oss-)(?:[\w.]+-){0,4}security\/?$/i.test(url)
}

/** "Subscribe to our newsletter": there the project tells what was fixed. */
function onlyTells(statement: Statement): boolean {
  return has(statement, 'announcement') && !asksForReports(statement)
}
