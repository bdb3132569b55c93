import { affirms, has, spansOf, textAt, topicAround } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import {
  asksToReport,
  isIntroduced,
  labelsReportingItem,
  linkMention,
  linksTo,
  mentionAt,
  reportingTopics,
} from './mention.ts'
import type { Mention } from './mention.ts'

/** Bounty and coordination platforms. */
export function platforms(statement: Statement): Mention[] {
  const links = linksTo(statement, 'platform').filter(
    ({ url }) => !/\/(?:thanks|hacktivity|disclosure-guidelines)\b/.test(url),
  )
  const named = spansOf(statement, 'platform')[0]
  if (links.length === 0 && !named) return []
  const asked = asksToReport(statement)
  // "See our [bounty program](https://hackerone.com/octo) for more details": what it leads to takes reports.
  const isProgram = links.length > 0 && affirms(statement, 'bounty') && reportingTopics.has(topicAround(statement))
  if (has(statement, 'moreInformation') && !asked && !isProgram) return []
  if (!asked && !isProgram && !labelsReportingItem(statement) && !isIntroduced(statement)) return []
  if (links.length > 0)
    return links.map((link) => linkMention(statement, 'platform', link, named ? textAt(statement, named) : link.url))
  return named ? [mentionAt(statement, 'platform', named, null, textAt(statement, named))] : []
}
