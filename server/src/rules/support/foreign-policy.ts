import type { Channel, Policy } from '../../policy/policy.ts'
import { isOwnChannel } from '../../project/own-channels.ts'
import type { Project, Remote } from '../../project/project.ts'
import type { Span } from '../../span.ts'
import organizations from '../data/organizations.json' with { type: 'json' }
import type { Severity } from '../rule.ts'
import { nameOf } from './forge-url.ts'
import { oncePer } from '../../once-per.ts'
import { isTemplate } from './template-folder.ts'
import { below } from './url-place.ts'

/** An organization whose ways to report are copied with its policies. */
interface Organization {
  readonly name: string
  /** Its accounts on forges, in lower case. */
  readonly owners: readonly string[]
  /** What the names of its other accounts hold. */
  readonly words: readonly string[]
  /** It has more accounts than are known here, so that one can only ask. */
  readonly hasMoreOwners?: boolean
  /** Where it takes reports: addresses, and hosts with paths. */
  readonly contacts: readonly string[]
  /** What it writes in comments of its policy. */
  readonly comment?: string
}

/** A policy all of whose reports go to an organization that the repository does not belong to. */
export interface ForeignPolicy {
  /** "Microsoft". */
  readonly organization: string
  /** "owner/repo" of the repository. */
  readonly repository: string
  readonly severity: Severity
  /** Where its own text was left; `null` when nothing but a contact is the same. */
  readonly template: Span | null
  /** The ways to report. */
  readonly contacts: readonly Span[]
}

/** Reads whose policy this is; `null` where the repository is not known, is theirs or a fork of theirs, or has a way of its own. */
export function foreignPolicy(policy: Policy, project: Project): ForeignPolicy | null {
  const { remotes } = project
  const theirs = remotes.length === 0 || isTemplate(project) ? null : reportsTo(policy)
  if (theirs === null || remotes.some((remote) => isOwner(theirs.organization, remote))) return null
  const { organization, contacts } = theirs
  if (policy.channels.some(({ address }) => address !== null && isOwnChannel(project, address))) return null
  return {
    organization: organization.name,
    repository: nameOf(remotes[0]!),
    severity: organization.hasMoreOwners === true ? 'information' : 'warning',
    template: templateOf(policy, organization),
    contacts,
  }
}

function isOwner({ owners, words }: Organization, { owner }: Remote): boolean {
  const name = owner.toLowerCase()
  return owners.includes(name) || words.some((word) => name.includes(word))
}

/** The organization that takes all reports. */
const reportsTo = oncePer(
  ({ channels, delegations }: Policy): { organization: Organization; contacts: readonly Span[] } | null => {
    const ways = [...channels.filter(isWayToReport), ...delegations.map(({ url, span }) => ({ address: url, span }))]
    const places = ways.map(({ address }) => placeOf(address))
    const organization = (organizations as readonly Organization[]).find(
      (one) => places.length > 0 && places.every((place) => takesReportsAt(one, place)),
    )
    return organization === undefined ? null : { organization, contacts: ways.map(({ span }) => span) }
  },
)

function isWayToReport({ purpose }: Channel): boolean {
  return purpose === 'report' || purpose === 'first-contact'
}

function placeOf(address: string | null): string {
  return (address ?? '')
    .toLowerCase()
    .replace(/^mailto:/, '')
    .split('?', 1)[0]!
}

function takesReportsAt({ contacts }: Organization, place: string): boolean {
  if (contacts.includes(place)) return true
  return place.startsWith('http') && contacts.some((contact) => below(place, contact) !== null)
}

/** A comment of the organization, or two of its links: one alone could have been written by anybody. */
function templateOf({ comments, links }: Policy, organization: Organization): Span | null {
  const { comment } = organization
  const marked = comments.find(({ text }) => comment !== undefined && text.includes(comment))
  if (marked !== undefined) return marked.span
  const own = links.filter(({ url }) => takesReportsAt(organization, placeOf(url)))
  return new Set(own.map(({ url }) => url.toLowerCase())).size > 1 ? own[0]!.span : null
}
