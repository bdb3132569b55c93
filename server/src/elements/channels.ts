import type { Channel, ChannelKind, Policy } from '../policy/policy.ts'
import { canAsk } from './can-ask.ts'
import { lacking, met, unknown } from './judgement.ts'
import type { Judgement } from './judgement.ts'
import { waysToReport } from './ways-to-report.ts'

/** Whether there is a way to report. A vague one, one that is still to be filled in and a link that may lead to one leave it open. */
export function reportingChannel(policy: Policy): Judgement {
  const { channels, vagueContacts, publicFixes, placeholders, reportLink, whereabouts } = policy
  const channel = channels.find(
    ({ visibility, purpose }) => purpose !== 'forbidden' && (visibility === 'private' || purpose !== 'other'),
  )
  if (channel !== undefined) return met(channel)
  // What it takes to be for something else may be for vulnerabilities, too.
  if (channels.some(({ purpose }) => purpose === 'other')) return unknown
  if (vagueContacts.length > 0 || publicFixes.length > 0 || reportLink !== null || whereabouts !== null) return unknown
  return canAsk(policy) && placeholders.every(({ where }) => where === 'instruction') ? lacking : unknown
}

/** Whether one of the ways to report is private. One without an address is one all the same. */
export function privateChannel(policy: Policy): Judgement {
  const { channels, vagueContacts, whereabouts } = policy
  const channel = channels.find(({ visibility, purpose }) => visibility === 'private' && purpose !== 'forbidden')
  if (channel !== undefined) return met(channel)
  if (vagueContacts.length > 0 || whereabouts !== null || !canAsk(policy)) return unknown
  return channels.some(takesReportsInPublic) ? lacking : unknown
}

/** Says whether vulnerabilities are to be reported there for everybody to see, without a word of caution. */
export function takesReportsInPublic({ visibility, purpose, cautioned }: Channel): boolean {
  return visibility === 'public' && purpose === 'report' && !cautioned
}

/** What is a form to the reporter; GitHub's private reports are one, too. */
const forms: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['form', 'ghsa', 'platform'])

/** Whether people can be reached by other means than a form. */
export function personalChannel(policy: Policy): Judgement {
  const ways = waysToReport(policy)
  const personal = ways.find(({ kind }) => !forms.has(kind))
  if (personal !== undefined) return met(personal)
  const isOpen = policy.vagueContacts.length > 0 || policy.whereabouts !== null || !canAsk(policy)
  return ways.length === 0 || isOpen ? unknown : lacking
}
