import type { Span } from '../../../span.ts'
import { touches } from '../../../span.ts'
import { gitlabNewIssue } from '../../gitlab.ts'
import { doneByProject, has, isHeading, locate, says, spansOf, textAfter, textAt, textBefore } from '../../statement.ts'
import type { Spoken, Statement } from '../../statement.ts'
import type { Link } from '../../structure.ts'
import { asksToReport, isListedForProject, linksTo, mentionAt, opensTicket, within } from './mention.ts'
import type { Mention } from './mention.ts'
import { isDenied } from './purpose.ts'

/** Issue trackers: by the act of opening an issue, by name, or by link. */
export function issues(statement: Statement): Mention[] {
  const link = linksTo(statement, 'issues')[0]
  const act = spansOf(statement, 'openIssue').find(
    (span) => opensPublicIssue(statement, span) && !leadsToPrivateForm(statement, span),
  )
  const named = spansOf(statement, 'publicIssue').find((span) => isPlace(statement, span))
  const place = act ?? named ?? (link && within(statement, link.span))
  if (!place || doneByProject(statement, place) || isListedForProject(statement)) return []
  const alone = link !== undefined && isOnlyLink(statement, link)
  if (!act && !alone && !asksToReport(statement) && !has(statement, 'firstContact')) return []
  const url = link?.url ?? trackerBehind(statement, place)
  const isPrivate = isMadePrivate(statement, place, url ?? '') && !isDenied(statement, place)
  return [
    {
      ...mentionAt(statement, 'issues', place, url, 'issues'),
      visibility: isPrivate ? 'private' : 'public',
    },
  ]
}

/** "## Reporting a Vulnerability", and nothing but the link to the tracker below it. */
function isOnlyLink({ previous, sentence }: Statement, { text }: Link): boolean {
  if (previous === null || !has(previous, 'vulnerability') || !asksToReport(previous)) return false
  return isHeading(previous) && sentence.text.length <= text.length + 2
}

/** Where the words that name a tracker lead to; of an unknown site its URL does not tell that it is one. */
function trackerBehind(statement: Statement, at: Span): string | null {
  const span = locate(statement, at)
  return linksTo(statement, 'web').find((link) => touches(link.span, span))?.url ?? null
}

/** A private issue by its name, one that is to be marked so, or a link that marks it; of a template nobody can say what it does. */
function isMadePrivate(spoken: Spoken, place: Span, url: string): boolean {
  if (says(spoken, 'privatePlace', textAt(spoken, place)) || says(spoken, 'madePrivate')) return true
  const form = gitlabNewIssue(url)
  return form !== null && (form.confidential || form.template)
}

/** "File a [security issue](…/security/advisories/new)": the link tells what is meant. */
function leadsToPrivateForm(statement: Statement, at: Span): boolean {
  const span = locate(statement, at)
  return linksTo(statement, 'advisory-form').some((link) => touches(link.span, span))
}

/** "Report it **in** the issues tab": a place, and not just talk of issues. */
function isPlace(spoken: Spoken, at: Span): boolean {
  return says(spoken, 'placeBefore', textBefore(spoken, at)) || says(spoken, 'placeItself', textAt(spoken, at))
}

/** "Submit the issue to the response team" and "steps to create the issue" open no issue in a tracker. */
function opensPublicIssue(spoken: Spoken, at: Span): boolean {
  const words = textAt(spoken, at)
  if (opensTicket(spoken, at)) return false
  const namesTracker = says(spoken, 'tracker', words) || says(spoken, 'privatePlace', words)
  if (!namesTracker) return says(spoken, 'openIssues', words) && !says(spoken, 'securityIssue', words)
  if (says(spoken, 'thatIssue', words) && !says(spoken, 'publicTracker', words)) return false
  if (says(spoken, 'securityIssue', words) && !says(spoken, 'publicHost', words)) return false
  if (says(spoken, 'advisoryWord', words)) return false
  return !says(spoken, 'toProjectAfter', textAfter(spoken, at))
}
