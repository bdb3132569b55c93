import type { Channel, Fact, Policy } from '../policy.ts'
import { has, isCell, isHeading, locate, negated, says, spansOf, textAt, topicAround } from '../statement.ts'
import type { Spoken, Statement } from '../statement.ts'
import type { Link, TargetKind, Topic } from '../structure.ts'
import { everyStatement, quoted } from './fact.ts'

/** A link to another policy. */
export interface Delegation extends Fact {
  readonly url: string
  /** `described`: the policy is said to stand there. `followed`: that policy is said to be followed here. */
  readonly manner: 'described' | 'followed'
}

/** Reads links to another policy: "The full security policy is described at …". */
export const delegations = everyStatement((statement): Delegation[] => {
  if (isAboutPart(statement)) return []
  const own = delegationsTo(ownTargets(statement), statement)
  return [...announced(statement), ...own, ...(own.length > 0 ? [] : pointers(statement)), ...toNamedFile(statement)]
})

const parts: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'scope',
  'out-of-scope',
  'versions',
  'key',
  'credit',
  'bounty',
  'safe-harbor',
])

/** Under "Security model", full details are those of the model, not of the policy. */
function isAboutPart(statement: Statement): boolean {
  const named = spansOf(statement, 'policyWord')
  if (named.length === 0 || !parts.has(topicAround(statement))) return false
  return named.every((span) => says(statement, 'fullDetails', textAt(statement, span)))
}

/** "[The policy of record](../SECURITY.md): versions, how to report …", or nothing but "See [SECURITY.md](../SECURITY.md)." */
function pointers(statement: Statement): Delegation[] {
  if (isCell(statement) || isHeading(statement) || has(statement, 'moreInformation')) return []
  const policy = statement.links.find(({ kind, url }) => kind !== 'image' && /\/security\.md$/i.test(url))
  if (policy === undefined) return []
  const isAll = has(statement, 'elsewhere') && statement.sentence.text.length <= policy.text.length + mostAround
  return isAll || says(statement, 'howToReport')
    ? [{ span: policy.span, url: policy.url, manner: 'described', reason: quoted(statement) }]
    : []
}

/** "Please refer to ….": so many characters around a link ask for nothing but to follow it. */
const mostAround = 20

/** The path of a document in the repository, named and not linked. */
const documentPath = /(?<![\w./-])(?:[\w.-]{1,60}\/){1,5}[\w.-]{1,60}\.(?:md|markdown|rst|adoc|txt)(?![\w/-])/i

/** "The full security policy is in docs/SECURITY.md". */
function toNamedFile(statement: Statement): Delegation[] {
  if (statement.links.length > 0) return []
  const path = documentPath.exec(statement.sentence.text)
  if (path === null || !says(statement, 'policyDocument', path[0])) return []
  const manner = handsOver(statement)
  const span = locate(statement, { start: path.index, end: path.index + path[0].length })
  return manner === 'described' ? [{ span, url: path[0], manner, reason: quoted(statement) }] : []
}

function delegationsTo(links: readonly Link[], spoken: Spoken): Delegation[] {
  const manner = handsOver(spoken)
  return manner ? links.map((link) => ({ span: link.span, url: link.url, manner, reason: quoted(spoken) })) : []
}

function handsOver(spoken: Spoken): Delegation['manner'] | null {
  if (isCell(spoken) || isHeading(spoken) || !has(spoken, 'policyWord')) return null
  const manner = has(spoken, 'elsewhere') ? 'described' : has(spoken, 'governedBy') ? 'followed' : null
  if (has(spoken, 'moreInformation') && !says(spoken, 'fullDetails')) return null
  return spansOf(spoken, 'policyWord').every((span) => negated(spoken, span)) ? null : manner
}

/** Pages about how forges work, and channels, hold no policy. */
const noPolicy: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'github-docs',
  'email',
  'advisory-form',
  'advisories',
  'issues',
  'platform',
  'chat',
  'anchor',
  'none',
  'phone',
  'key',
  'pulls',
  'discussions',
])

function ownTargets(statement: Statement): Link[] {
  const howTo = says(statement, 'howToReport')
  return statement.links
    .filter((link) => leadsToPolicy(statement, link) || (howTo && isDocument(statement, link)))
    .slice(0, 1)
}

/** "… see the following page:" and the link stands alone in the next line. */
function announced(statement: Statement): Delegation[] {
  const { previous, sentence, links } = statement
  if (!previous || previous.sentence.links.length > 0 || !/[:.：。]$/.test(previous.sentence.text)) return []
  const alone = links.find((link) => leadsToPolicy(statement, link))
  return alone && sentence.text.length <= alone.text.length + 4 ? delegationsTo([alone], previous) : []
}

function leadsToPolicy(spoken: Spoken, link: Link): boolean {
  return isDocument(spoken, link) && says(spoken, 'policyDocument', `${link.text} ${link.url}`)
}

function isDocument(spoken: Spoken, link: Link): boolean {
  return link.kind !== 'image' && !noPolicy.has(link.target) && !says(spoken, 'partOfPolicy', link.text)
}

/**
 * The policies that this one hands over to. To say that another policy is followed hands over only where the reader is given
 * no private way to report here.
 */
export function handedOver(all: readonly Delegation[], channels: readonly Channel[]): Policy['delegations'] {
  const hasChannel = channels.some(({ visibility, purpose }) => visibility === 'private' && purpose === 'report')
  return all
    .filter(({ manner }) => manner === 'described' || !hasChannel)
    .map(({ span, url, reason }) => ({ span, url, reason }))
}
