import { readMarkdown } from '../markdown/document.ts'
import { assemble } from './assemble.ts'
import type { Assembly } from './assemble.ts'
import { advisoryIds } from './facts/advisory-ids.ts'
import { announcements } from './facts/announcements.ts'
import { anonymousReports } from './facts/anonymous-reports.ts'
import { bounty } from './facts/bounty.ts'
import { channels } from './facts/channels/channels.ts'
import { vagueContacts } from './facts/channels/vague-contacts.ts'
import { closed } from './facts/closed.ts'
import { credit } from './facts/credit.ts'
import { dates } from './facts/dates.ts'
import { delegations, handedOver } from './facts/delegation.ts'
import { disclosureEvent } from './facts/disclosure-event.ts'
import { encryptionKey } from './facts/encryption-key.ts'
import type { FactReader } from './facts/fact.ts'
import { escalation } from './facts/escalation.ts'
import { hollowPromises } from './facts/hollow-promises.ts'
import { identityDemands } from './facts/identity-demands.ts'
import { keptPrivate } from './facts/kept-private.ts'
import { legalThreats } from './facts/legal-threats.ts'
import { soleWay } from './facts/sole-way.ts'
import { furtherTerms } from './facts/further-terms.ts'
import { openEndedGags } from './facts/gags.ts'
import { outOfScope } from './facts/out-of-scope.ts'
import { policyDate } from './facts/policy-date.ts'
import { publicFixes } from './facts/public-fixes.ts'
import { publicWarnings } from './facts/public-warnings.ts'
import { refusedTimes } from './facts/refused-times.ts'
import { reportContents } from './facts/report-contents.ts'
import { reportLanguages } from './facts/report-languages.ts'
import { reportLink } from './facts/report-link.ts'
import { reporting } from './facts/reporting.ts'
import { safeHarbor } from './facts/safe-harbor.ts'
import { scope } from './facts/scope.ts'
import { securityModel } from './facts/security-model.ts'
import { severalRepositories } from './facts/several-repositories.ts'
import { supportEnd } from './facts/support-end.ts'
import { testRules } from './facts/test-rules.ts'
import { thirdPartyAction } from './facts/third-party-action.ts'
import { timeframes } from './facts/timeframes.ts'
import { vagueTimeframes } from './facts/vague-timeframes.ts'
import { versionless } from './facts/versionless.ts'
import { supportedVersions } from './facts/versions.ts'
import { whereabouts } from './facts/whereabouts.ts'
import { languageOf } from './language.ts'
import type { Fact, Policy } from './policy.ts'
import { settle } from './settle.ts'
import type { Settlement } from './settle.ts'
import type { Passage } from './structure.ts'
import { vocabularies } from './vocabulary/languages.ts'

const readers: readonly FactReader[] = [
  delegations,
  channels,
  vagueContacts,
  publicFixes,
  reporting,
  publicWarnings,
  timeframes,
  vagueTimeframes,
  supportedVersions,
  scope,
  outOfScope,
  safeHarbor,
  bounty,
  credit,
  reportContents,
  encryptionKey,
  openEndedGags,
  whereabouts,
  reportLink,
  soleWay,
  keptPrivate,
  escalation,
  identityDemands,
  legalThreats,
  hollowPromises,
  refusedTimes,
  disclosureEvent,
  furtherTerms,
  severalRepositories,
  versionless,
  closed,
  dates,
  announcements,
  advisoryIds,
  policyDate,
  anonymousReports,
  reportLanguages,
  testRules,
  thirdPartyAction,
  supportEnd,
  securityModel,
]

/** What each policy is made of, for reading its next revision. */
const assemblies = new WeakMap<Policy, Assembly>()

/**
 * Reads what a security policy says.
 * @param text the whole document; a byte order mark is part of it
 * @param previous the reading of an earlier revision, whose unchanged blocks are taken over
 */
export function readPolicy(text: string, previous?: Policy): Policy {
  const markdown = readMarkdown(text, previous?.markdown)
  if (previous && markdown === previous.markdown) return previous
  const before = previous && assemblies.get(previous)
  const settlement = settle(markdown.blocks, readers, before?.settlement)
  const assembly = assemble(settlement, text.length, before)
  const { lists, title, sections, opening } = assembly
  const { headings, links, tables, comments, placeholders, evidence } = lists
  const language = languageOf(passagesOf(settlement))
  // What is kept under a reader was found by that reader.
  const conclude = <Found extends Fact, Result>(reader: FactReader<Found, Result>): Result =>
    reader.conclude((evidence.get(reader) ?? []) as readonly Found[], { sections, opening })
  const allChannels = conclude(channels)

  const policy: Policy = {
    text,
    markdown,
    language,
    understood: vocabularies.some((vocabulary) => vocabulary.language === language),
    title,
    headings,
    sections,
    links,
    tables,
    comments,
    placeholders,
    delegations: handedOver(conclude(delegations), allChannels),
    channels: allChannels,
    vagueContacts: conclude(vagueContacts),
    publicFixes: conclude(publicFixes),
    reporting: conclude(reporting),
    publicWarnings: conclude(publicWarnings),
    timeframes: conclude(timeframes),
    vagueTimeframes: conclude(vagueTimeframes),
    supportedVersions: conclude(supportedVersions),
    scope: conclude(scope),
    outOfScope: conclude(outOfScope),
    safeHarbor: conclude(safeHarbor),
    bounty: conclude(bounty),
    credit: conclude(credit),
    reportContents: conclude(reportContents),
    encryptionKey: conclude(encryptionKey),
    openEndedGags: conclude(openEndedGags),
    whereabouts: conclude(whereabouts),
    reportLink: conclude(reportLink),
    refusedTimes: conclude(refusedTimes),
    soleWay: conclude(soleWay),
    keptPrivate: conclude(keptPrivate),
    escalation: conclude(escalation),
    identityDemands: conclude(identityDemands),
    legalThreats: conclude(legalThreats),
    hollowPromises: conclude(hollowPromises),
    disclosureEvent: conclude(disclosureEvent),
    furtherTerms: conclude(furtherTerms),
    severalRepositories: conclude(severalRepositories),
    versionless: conclude(versionless),
    closed: conclude(closed),
    dates: conclude(dates),
    announcements: conclude(announcements),
    advisoryIds: conclude(advisoryIds),
    policyDate: conclude(policyDate),
    anonymousReports: conclude(anonymousReports),
    reportLanguages: conclude(reportLanguages),
    testRules: conclude(testRules),
    thirdPartyAction: conclude(thirdPartyAction),
    supportEnd: conclude(supportEnd),
    securityModel: conclude(securityModel),
  }
  assemblies.set(policy, assembly)
  return policy
}

function* passagesOf({ blocks }: Settlement): Generator<Passage> {
  for (const { reading } of blocks) yield* reading.passages
}
